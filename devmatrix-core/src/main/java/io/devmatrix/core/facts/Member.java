package io.devmatrix.core.facts;

/**
 * A field as one request or answer carries it.
 *
 * @param field the field
 * @param required whether it must be there; for answers always
 */
public record Member(FieldFacts field, boolean required) {}
