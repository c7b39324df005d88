package io.devmatrix.core.migrate;

/** What a change keeps others from doing meanwhile. */
public enum TableLock {
    NONE("no lock"),
    /** Reads and writes go on. */
    SHARE_UPDATE_EXCLUSIVE("SHARE UPDATE EXCLUSIVE: reads and writes go on"),
    /** Rows of one batch are locked, then the next ones. */
    ROWS("row locks, batch by batch"),
    /** Nobody writes for the moment of a change of the catalogue. */
    SHARE_ROW_EXCLUSIVE("SHARE ROW EXCLUSIVE for a moment: reads go on"),
    /** Nobody reads or writes for the moment of a change of the catalogue. */
    ACCESS_EXCLUSIVE("ACCESS EXCLUSIVE for a moment"),
    /** Nobody reads or writes while PostgreSQL writes the whole table anew. */
    REWRITE("ACCESS EXCLUSIVE while the table is rewritten");

    private final String text;

    TableLock(String text) {
        this.text = text;
    }

    /** In words. */
    public String text() {
        return text;
    }
}
