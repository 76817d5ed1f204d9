package org.jichidesk.print;

import java.time.LocalDate;

/**
 * What stands at the head and foot of every page and in the document's own information.
 *
 * @param title title of the document
 * @param office who publishes it
 * @param asOf as of when its figures are, in words
 * @param sample true if its content is a labelled sample
 * @param made the day it is made on: given, so that the same content makes the same file
 */
public record Head(String title, String office, String asOf, boolean sample, LocalDate made) {}
