package io.devmatrix.core.migrate;

/** What PostgreSQL takes a rule for. */
enum RuleKind {
    PRIMARY_KEY("primary key"),
    FOREIGN_KEY("foreign key"),
    CHECK("check"),
    UNIQUE("unique"),
    PARTIAL_UNIQUE("unique index"),
    INDEX("index");

    private final String text;

    RuleKind(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean constraint() {
        return this != PARTIAL_UNIQUE && this != INDEX;
    }
}
