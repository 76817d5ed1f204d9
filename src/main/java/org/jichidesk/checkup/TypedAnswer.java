package org.jichidesk.checkup;

import org.jichidesk.domain.Place;

/**
 * An answer as it stands in a file.
 *
 * @param item name of the question
 * @param instance {@code 0} outside of repeats, else an id or a number from 1
 * @param value as typed
 * @param other what was typed for "other"
 * @param note a remark
 * @param place where it stands
 */
record TypedAnswer(
    String item, String instance, String value, String other, String note, Place place) {}
