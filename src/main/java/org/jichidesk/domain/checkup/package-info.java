/**
 * The yearly check-up of a district: forms, answers, findings and plans. Imports only
 * domain.record, domain.council, domain.duty and domain.roadmap.
 */
@NullMarked
package org.jichidesk.domain.checkup;

import org.jspecify.annotations.NullMarked;
