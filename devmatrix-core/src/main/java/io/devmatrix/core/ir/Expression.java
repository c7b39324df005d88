package io.devmatrix.core.ir;

/**
 * A CEL expression, not yet checked.
 *
 * @param node model node that holds the text, for its place in the file
 * @param text as written in the model
 */
public record Expression(String node, String text) {}
