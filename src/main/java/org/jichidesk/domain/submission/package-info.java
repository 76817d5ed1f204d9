/**
 * What an office sends in a year and what the centre answers. Imports only {@code domain}, {@code
 * domain.record} and {@code domain.council}.
 */
@NullMarked
package org.jichidesk.domain.submission;

import org.jspecify.annotations.NullMarked;
