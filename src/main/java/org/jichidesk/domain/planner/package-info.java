/**
 * What-if plans, and the grants whose parts they would free. Imports only domain.record,
 * domain.council and domain.duty.
 */
@NullMarked
package org.jichidesk.domain.planner;

import org.jspecify.annotations.NullMarked;
