package io.devmatrix.core.migrate;

/** What a change means for the rows that are there. */
public enum Effect {
    /** No row is read or changed. */
    SAFE("safe"),
    /** Rows that exist get values. */
    BACKFILL("backfill"),
    /** Rows may not fit; they are looked at before anything is changed. */
    CHECKED("checked against the rows"),
    /** Data is lost; the model approves it by name. */
    DESTROYS("destroys data");

    private final String text;

    Effect(String text) {
        this.text = text;
    }

    /** In words. */
    public String text() {
        return text;
    }
}
