package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.output.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code NOT NULL} on rows that exist. A check that is not valid yet holds for new rows at once; it is validated while others
 * read and write, and PostgreSQL takes it as proof, so that {@code SET NOT NULL} reads no row.
 */
final class NotNullSql {
    private NotNullSql() {}

    static List<Statement> of(SqlName table, SqlName column, Optional<Fill> fill) {
        SqlName proof = proof(column);
        String check = "DROP CONSTRAINT IF EXISTS " + proof + ", ADD CONSTRAINT " + proof + " CHECK (" + column.sql()
                + " IS NOT NULL) NOT VALID";
        List<Statement> all = new ArrayList<>();
        all.add(new Statement(Stage.LATE_RULE, PatientSql.of(List.of(Ddl.alter(table, check)))));
        fill.map(Fill::rest).ifPresent(rest -> all.add(new Statement(Stage.VALIDATE, PatientSql.of(List.of(rest)))));
        all.add(new Statement(
                Stage.VALIDATE, PatientSql.of(List.of(Ddl.alter(table, "VALIDATE CONSTRAINT " + proof)))));
        all.add(new Statement(
                Stage.VALIDATE,
                PatientSql.of(List.of(
                        Ddl.alterColumn(table, column, "SET NOT NULL"),
                        Ddl.alter(table, "DROP CONSTRAINT " + proof)))));
        return all;
    }

    private static SqlName proof(SqlName column) {
        SqlName plain = new SqlName("nn_" + column.text());
        return plain.tooLong() ? new SqlName("nn_" + Sha256.of(column.text()).substring(0, 16)) : plain;
    }
}
