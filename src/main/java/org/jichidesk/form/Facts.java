package org.jichidesk.form;

/**
 * What the program knows of a question beyond XLSForm, from its {@code jichi::} columns.
 *
 * @param area field of life (分野) it belongs to; that of its group unless it names its own
 * @param unit unit of the figure, for example 人
 * @param baseDate base date of the figure (基準日), as the form says it
 * @param source where the figure comes from
 */
public record Facts(String area, String unit, String baseDate, String source) {}
