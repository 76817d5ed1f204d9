/**
 * Where things happen and who looks after them: districts, offices, district councils with their
 * divisions and officers, wards and their heads. Imports only {@code domain} and {@code
 * domain.record}.
 */
@NullMarked
package org.jichidesk.domain.council;

import org.jspecify.annotations.NullMarked;
