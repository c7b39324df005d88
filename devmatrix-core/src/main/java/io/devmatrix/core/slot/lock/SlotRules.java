package io.devmatrix.core.slot.lock;

/**
 * Versions of what a fill is asked and held to.
 *
 * @param template of the prompt
 * @param allowed of the list of what a fill may use
 * @param judge of the judge; no part of the contract, since it is recorded with the verdict
 */
public record SlotRules(String template, String allowed, String judge) {}
