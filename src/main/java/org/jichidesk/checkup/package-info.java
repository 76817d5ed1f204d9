/**
 * The errands of the yearly check-up: starting it, taking answers, finding what they say, comparing
 * districts, reports, and responses collected elsewhere. Used alike by the command line and the
 * window. Imports {@code domain}, {@code store}, {@code form}, {@code workbook}, {@code work} and
 * {@code text}.
 */
@NullMarked
package org.jichidesk.checkup;

import org.jspecify.annotations.NullMarked;
