package org.jichidesk.domain.merge;

import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;

/**
 * One field of an assertion. The set that merging unites consists of these: the same assertion
 * arriving with more fields later just adds them.
 *
 * @param field the field written
 * @param value what was written
 * @param seen which assertions of this field the writer had in front of them
 */
public record Atom(Field field, Value value, Seen seen) {}
