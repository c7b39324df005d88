package io.devmatrix.core.slot.judge;

/**
 * What is wrong with an answer.
 *
 * @param id of the diagnostic
 * @param key what it is about: a condition, an example; the same for the same mistake in a smaller case
 * @param line of the fill, 0 for unknown
 * @param seen what the fill did, behind "the fill"
 * @param wanted what the contract wants, a sentence
 * @param fix what to do
 */
record Violation(String id, String key, int line, String seen, String wanted, String fix) {}
