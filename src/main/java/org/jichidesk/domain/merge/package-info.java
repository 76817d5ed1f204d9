/**
 * The heart: a store is a set of assertions, and everything shown is a pure function of that set.
 * Assertions, what they had seen, the values that stand, conflicts, and how a new assertion is
 * made. Imports only java.*, JSpecify and {@code domain.record}; {@code MergeLawsTest} keeps the
 * laws.
 */
@NullMarked
package org.jichidesk.domain.merge;

import org.jspecify.annotations.NullMarked;
