package io.devmatrix.core.slot.judge;

/** One thing that a fill must not do, seen in its tree. */
interface GateRule {
    /** Notes what is wrong. */
    void check(FillUnit fill, Notes notes);
}
