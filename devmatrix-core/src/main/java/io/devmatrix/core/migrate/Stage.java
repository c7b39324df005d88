package io.devmatrix.core.migrate;

/**
 * The order of the statements of one migration. Up to {@link #RULE} they are one transaction, whose locks are held for a moment;
 * from {@link #MOVE} on, each is a transaction of its own and can be repeated.
 */
enum Stage {
    /** Values that have no form in their new type. Nothing is changed before this and all questions are answered. */
    ASK_TYPE,
    /** Values that rows are to get and that they cannot have. */
    ASK_VALUE,
    /** Rows, with the types and values of afterwards, that break a rule. */
    ASK_RULE,
    DROP_RULE,
    DROP,
    RENAME,
    CREATE,
    TYPE,
    ADD,
    RULE,
    /** Values under new names, before others are made of them. */
    MOVE,
    FILL,
    LATE_TYPE,
    LATE_RULE,
    VALIDATE,
    INDEX,
    COMMENT;

    /** Whether its statements only read. */
    boolean asks() {
        return compareTo(ASK_RULE) <= 0;
    }

    /** Whether its statements run outside of the transaction. */
    boolean inSteps() {
        return compareTo(MOVE) >= 0 && this != COMMENT;
    }
}
