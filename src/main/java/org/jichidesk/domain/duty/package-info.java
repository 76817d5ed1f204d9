/**
 * What the city asks of residents: the duties and what each district did about them in a year.
 * Imports only {@code domain}, {@code domain.record} and (for the district's type) {@code
 * domain.council}.
 */
@NullMarked
package org.jichidesk.domain.duty;

import org.jspecify.annotations.NullMarked;
