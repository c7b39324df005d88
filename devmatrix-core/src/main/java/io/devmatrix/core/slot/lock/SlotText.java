package io.devmatrix.core.slot.lock;

/**
 * A file to be written for a slot.
 *
 * @param path relative to the project, with {@code /}
 * @param text with {@code \n} as line end
 */
public record SlotText(String path, String text) {}
