package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.SqlLiteral;
import io.devmatrix.core.facts.SqlName;

/** DDL of sequences. */
final class SequenceSql {
    private SequenceSql() {}

    static String create(Sequence sequence) {
        return "CREATE SEQUENCE " + sequence.name().sql() + " AS " + sequence.type();
    }

    static String own(Sequence sequence) {
        return "ALTER SEQUENCE " + sequence.name().sql() + " OWNED BY "
                + sequence.table().sql() + "." + sequence.column().sql();
    }

    /** As {@code nextval} takes it: a name in quotes inside of a literal. */
    static String literal(SqlName name) {
        return SqlLiteral.of(name.sql());
    }
}
