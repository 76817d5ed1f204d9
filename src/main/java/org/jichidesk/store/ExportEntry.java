package org.jichidesk.store;

/**
 * A workbook this store has written.
 *
 * @param chain which chain it belongs to, for example {@code return} or {@code reply/O06}
 * @param number its number in the chain, from 1
 * @param form number of the form it was written on, for example {@code R-01}
 * @param exportId its name, unique in the city
 * @param digest digest of what was exported
 * @param previous digest of the export before it in the chain; empty for the first
 * @param at when, hybrid clock stamp
 * @param person who exported it
 * @param year fiscal year
 * @param file file name
 * @param rows number of rows
 * @param personal personal record types in it, comma-separated; empty if none
 * @param purpose why personal records were asked for; empty if none were
 */
public record ExportEntry(
    String chain,
    int number,
    String form,
    String exportId,
    String digest,
    String previous,
    long at,
    String person,
    int year,
    String file,
    long rows,
    String personal,
    String purpose) {}
