package org.jichidesk.form;

import org.jichidesk.domain.Place;

/**
 * An expression in the language of XLSForm.
 *
 * @param text as written, references as {@code ${name}}
 * @param place where it stands
 */
public record Expression(String text, Place place) {}
