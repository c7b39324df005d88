package io.devmatrix.core.slot.contract;

/**
 * What a fill is given.
 *
 * @param name in the model and in Java
 */
public record Parameter(String name, Shape shape) {}
