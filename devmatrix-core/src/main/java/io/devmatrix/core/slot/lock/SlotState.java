package io.devmatrix.core.slot.lock;

/** How a slot stands. Only {@link #OK} ships. */
public enum SlotState {
    /** The fill is as it was accepted, for the contract as it is. */
    OK,
    /** There is no fill. */
    MISSING,
    /** The fill is as it was accepted, for another contract. */
    STALE,
    /** The fill is not the one that was accepted, or none was. */
    DRIFTED
}
