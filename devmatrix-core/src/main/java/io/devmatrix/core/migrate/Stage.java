package io.devmatrix.core.migrate;

/**
 * The order of the statements of one migration. Up to {@link #RULE} they are one transaction, whose locks are held for a moment;
 * from {@link #FILL} on, each is a transaction of its own and can be repeated.
 */
enum Stage {
    /** Questions about rows that do not fit. Nothing is changed before all are answered. */
    GUARD,
    DROP_RULE,
    DROP,
    RENAME,
    CREATE,
    TYPE,
    ADD,
    RULE,
    FILL,
    LATE_TYPE,
    LATE_RULE,
    VALIDATE,
    INDEX,
    COMMENT;

    /** Whether its statements run outside of the transaction. */
    boolean inSteps() {
        return compareTo(FILL) >= 0 && this != COMMENT;
    }
}
