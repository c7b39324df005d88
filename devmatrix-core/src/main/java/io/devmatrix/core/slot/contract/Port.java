package io.devmatrix.core.slot.contract;

/** What a fill may reach beside its parameters: components of the record {@code Ports}, its last parameter. */
public enum Port {
    /** {@code java.time.Instant now}: one instant for the whole transaction. */
    NOW,
    /** {@code java.util.function.Supplier<java.util.UUID> ids}: a new id each time. */
    IDS
}
