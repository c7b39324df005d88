package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A new check.
 *
 * @param guards find rows that do not meet it
 * @param late whether its rows get other values before
 */
record AddCheck(SqlName table, TableCheck check, List<Statement> guards, boolean late) implements RuleChange {
    AddCheck {
        guards = List.copyOf(guards);
    }

    @Override
    public SqlName name() {
        return check.name();
    }

    @Override
    public String text() {
        return "add check " + Ddl.shown(name());
    }

    @Override
    public Effect effect() {
        return Effect.CHECKED;
    }

    @Override
    public List<Statement> statements() {
        String add = "ADD CONSTRAINT " + name().sql() + " CHECK (" + check.condition() + ") NOT VALID";
        String again = "DROP CONSTRAINT IF EXISTS " + name().sql() + ", " + add;
        Statement added = late
                ? new Statement(Stage.LATE_RULE, PatientSql.of(List.of(Ddl.alter(table, again))))
                : new Statement(Stage.RULE, Ddl.alter(table, add));
        return Stream.concat(guards.stream(), Stream.of(added, RuleSql.validate(table, name())))
                .toList();
    }

    @Override
    public Optional<RowsTouched> rows() {
        return Optional.of(RowsTouched.all(table));
    }
}
