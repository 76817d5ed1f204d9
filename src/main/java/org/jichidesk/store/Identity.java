package org.jichidesk.store;

/**
 * Whose store this is.
 *
 * @param office key of the office
 * @param kind {@code branch}, {@code head} or {@code liaison}
 * @param replica name of this copy of the store: every copy, moved file or restored backup takes a
 *     new one before it writes, so that two copies never give the same name to different writes
 * @param origin how this replica came to be: {@code new}, {@code copied}, {@code restored} or
 *     {@code field}
 */
public record Identity(String office, String kind, String replica, String origin) {}
