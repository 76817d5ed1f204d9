package org.jichidesk.form;

import org.jichidesk.domain.Place;

/**
 * What people read of a survey row. The texts may hold {@code ${name}}, see {@link FormSession}.
 *
 * @param label the question or heading
 * @param hint what helps to answer it
 * @param constraintMessage why an answer is not accepted
 * @param requiredMessage why an answer is wanted
 * @param place where the row stands
 */
public record Wording(
    Texts label, Texts hint, Texts constraintMessage, Texts requiredMessage, Place place) {}
