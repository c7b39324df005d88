package io.devmatrix.core.slot.lock;

/** How a slot stands. Only {@link #OK} and {@link #RULED} ship. */
public enum SlotState {
    /** The fill is as it was accepted, for the contract as it is. */
    OK,
    /** There is no fill, and a rule of a pack makes one with each generation. */
    RULED,
    /** There is no fill, and no rule is sure of one. */
    MISSING,
    /** The fill is as it was accepted, for another contract. */
    STALE,
    /** The fill is not the one that was accepted, or none was. */
    DRIFTED
}
