package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL of one migration: a transaction that holds its locks for a moment, and the steps behind it that PostgreSQL cannot or
 * should not do in one.
 */
final class MigrationScripts {
    /** A session of the service may bound its waiting; an index that is built while others write waits for them. */
    private static final List<String> WAITING = List.of(
            "SELECT set_config('devmatrix.lock_timeout', current_setting('lock_timeout'), false)",
            "SELECT set_config('lock_timeout', '0', false)");

    private static final String NO_LONGER_WAITING =
            "SELECT set_config('lock_timeout', current_setting('devmatrix.lock_timeout'), false)";

    private final int version;
    private final List<Statement> statements;
    private final Set<SqlName> locked;

    MigrationScripts(int version, SchemaSnapshot old, List<SchemaChange> changes) {
        this.version = version;
        this.statements = changes.stream()
                .flatMap(change -> change.statements().stream())
                .sorted(Comparator.comparing(Statement::stage))
                .toList();
        this.locked = locked(old, changes);
    }

    /** The transaction. */
    String transaction() {
        List<String> questions = sql(Stage::asks);
        List<String> rest = sql(stage -> !stage.asks() && !stage.inSteps());
        return text(
                "-- Version " + version + " of the schema, written from the model by `mvn devmatrix:migrate`.\n"
                        + "-- To change it, change the model. One transaction: it happens whole or not at all.\n",
                Stream.of(questions, locks(), rest).flatMap(List::stream).toList());
    }

    /** Whether there are steps behind the transaction. */
    boolean hasSteps() {
        return statements.stream().anyMatch(statement -> statement.stage().inSteps());
    }

    /** The steps, each a transaction of its own. */
    String steps() {
        return text(
                "-- Steps of version " + version + " that run while others read and write, outside of a transaction.\n"
                        + "-- Each can be repeated after it failed. To change them, change the model.\n",
                stepStatements());
    }

    List<String> stepStatements() {
        List<String> all = new ArrayList<>(WAITING);
        all.addAll(sql(Stage::inSteps));
        all.add(NO_LONGER_WAITING);
        return all;
    }

    private List<String> sql(Predicate<Stage> stages) {
        return statements.stream()
                .filter(statement -> stages.test(statement.stage()))
                .map(Statement::sql)
                .toList();
    }

    private List<String> locks() {
        return locked.isEmpty()
                ? List.of()
                : List.of(PatientSql.of(List.of("LOCK TABLE "
                        + locked.stream().map(SqlName::sql).collect(Collectors.joining(", "))
                        + " IN ACCESS EXCLUSIVE MODE")));
    }

    private static Set<SqlName> locked(SchemaSnapshot old, List<SchemaChange> changes) {
        RenamedTables former = RenamedTables.of(changes);
        Set<SqlName> tables = new TreeSet<>();
        changes.stream()
                .filter(change -> change.statements().stream()
                        .anyMatch(statement -> !statement.stage().asks()
                                && statement.stage() != Stage.COMMENT
                                && !statement.stage().inSteps()))
                .map(change -> former.before(change.table()))
                .filter(table -> old.table(table).isPresent())
                .forEach(tables::add);
        return tables;
    }

    private static String text(String header, List<String> statements) {
        return statements.stream().map(sql -> "\n" + sql + ";\n").collect(Collectors.joining("", header, ""));
    }
}
