package io.devmatrix.core.slot;

/**
 * The one field that an answer holds.
 *
 * @param name as it stands in JSON: lower case letters
 * @param description for the one who answers
 */
public record AnswerField(String name, String description) {}
