package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;

/** Steps that bring a rule to rows that exist while others read and write. Each can be repeated after it failed. */
final class RuleSql {
    private RuleSql() {}

    static Statement validate(SqlName table, SqlName constraint) {
        String validate = Ddl.alter(table, "VALIDATE CONSTRAINT " + constraint.sql());
        return new Statement(Stage.VALIDATE, PatientSql.of(List.of(validate)));
    }

    /** What a failed try leaves is an index that is not valid; it goes first. */
    static List<Statement> index(SqlName name, String definition) {
        return List.of(
                new Statement(Stage.INDEX, "DROP INDEX CONCURRENTLY IF EXISTS " + name.sql()),
                new Statement(Stage.INDEX, "CREATE " + definition));
    }
}
