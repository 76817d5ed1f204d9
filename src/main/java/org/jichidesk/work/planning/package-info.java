/**
 * The planner's errands: how heavy duties weigh and how much they are needed, what a plan would
 * free, and the grants behind. Imports {@code domain}, {@code store}, {@code work}, {@code print}
 * and {@code text}.
 */
@NullMarked
package org.jichidesk.work.planning;

import org.jspecify.annotations.NullMarked;
