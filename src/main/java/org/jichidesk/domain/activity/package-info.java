/**
 * What residents do of their own accord. Imports only {@code domain.record}, {@code domain.council}
 * and the effort questions of {@code domain.duty}.
 */
@NullMarked
package org.jichidesk.domain.activity;

import org.jspecify.annotations.NullMarked;
