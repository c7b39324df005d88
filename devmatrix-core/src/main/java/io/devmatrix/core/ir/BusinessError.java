package io.devmatrix.core.ir;

/**
 * A refusal the model names.
 *
 * @param name kebab-case, the {@code type} of the problem document
 * @param status HTTP status, 400 to 499; 502 to 504 where something outside fails
 * @param title human text, may hold {@code {path}} placeholders
 */
public record BusinessError(String name, int status, String title) {}
