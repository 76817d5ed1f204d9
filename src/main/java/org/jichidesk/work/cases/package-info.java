/**
 * Errands about cases: list them, begin one, go on to its next state, write its log, dispose of
 * what is about a person. Imports {@code work}, {@code store} and {@code domain}.
 */
@NullMarked
package org.jichidesk.work.cases;

import org.jspecify.annotations.NullMarked;
