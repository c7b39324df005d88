package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes of the constraints and indexes of one table. One that differs in its name alone is renamed. */
final class RuleDiff {
    private static final Pattern ARITHMETIC = Pattern.compile("[-+*]");

    private final TablePair tables;
    private final SchemaSnapshot older;
    private final RenamedSchema renames;
    private final SqlName table;

    /** {@code older} is the whole older schema under its new names. */
    RuleDiff(TablePair tables, SchemaSnapshot older) {
        this.tables = tables;
        this.older = older;
        this.renames = tables.renames();
        this.table = tables.name();
    }

    /**
     * One constraint or index.
     *
     * @param shape all of it but its name
     * @param columns of its key
     * @param condition SQL in it; empty when there is none
     */
    private record Rule(SqlName name, RuleKind kind, Object shape, List<SqlName> columns, String condition) {
        boolean reads(SqlName column) {
            return columns.contains(column) || ConditionNames.mentions(condition, column);
        }
    }

    Stream<SchemaChange> changes() {
        Table left = tables.left();
        Table right = tables.right();
        return Stream.of(
                        primaryKey(),
                        compare(left.foreignKeys(), right.foreignKeys(), RuleDiff::rule, this::add),
                        compare(left.checks(), right.checks(), RuleDiff::rule, this::add),
                        compare(left.uniques(), right.uniques(), RuleDiff::rule, this::add),
                        compare(left.indexes(), right.indexes(), RuleDiff::rule, this::add))
                .flatMap(changes -> changes);
    }

    private Stream<SchemaChange> primaryKey() {
        SqlName from = tables.left().primaryKey().name();
        SqlName to = tables.right().primaryKey().name();
        return from.equals(to)
                ? Stream.empty()
                : Stream.of(new RuleChange.Rename(table, from, to, RuleKind.PRIMARY_KEY));
    }

    private <T> Stream<SchemaChange> compare(
            List<T> left, List<T> right, Function<T, Rule> rule, Function<T, SchemaChange> add) {
        List<Rule> before = new ArrayList<>(left.stream().map(rule).toList());
        List<T> wanted = new ArrayList<>(right);
        List<SchemaChange> changes = new ArrayList<>();
        right.stream()
                .filter(each -> readsFilled(rule.apply(each)))
                .filter(each -> before.stream().anyMatch(old -> same(old, rule.apply(each), false)))
                .flatMap(each -> asked(rule.apply(each), add.apply(each)))
                .forEach(changes::add);
        wanted.removeIf(each -> before.removeIf(old -> same(old, rule.apply(each), true)));
        wanted.removeIf(each -> {
            Rule now = rule.apply(each);
            Optional<Rule> moved =
                    before.stream().filter(old -> same(old, now, false)).findFirst();
            moved.ifPresent(old -> {
                before.remove(old);
                changes.add(new RuleChange.Rename(table, old.name(), now.name(), now.kind()));
            });
            return moved.isPresent();
        });
        before.forEach(old -> changes.add(new RuleChange.Drop(table, tables.before(), old.name(), old.kind())));
        wanted.stream().map(add).forEach(changes::add);
        return changes.stream();
    }

    /** Whether rows get values in a column that it reads. */
    private boolean readsFilled(Rule rule) {
        return tables.right().columns().stream()
                .filter(column -> rule.reads(column.name()))
                .anyMatch(column -> tables.mergesValues(column)
                        || tables.isRecomputed(column)
                        || tables.becomesRequired(column) && tables.fill(column).isPresent());
    }

    /** The question of a new rule, of one that is kept. */
    private Stream<SchemaChange> asked(Rule rule, SchemaChange asNew) {
        return asNew.statements().stream()
                .filter(statement -> statement.stage().asks())
                .map(guard -> new RuleChange.Ask(table, rule.name(), rule.kind(), guard));
    }

    /** PostgreSQL keeps a condition as it understood it; where a column gets another type, it would understand it otherwise. */
    private boolean same(Rule old, Rule now, boolean byName) {
        return old.shape().equals(now.shape())
                && (!byName || old.name().equals(now.name()))
                && tables.right().columns().stream()
                        .noneMatch(column ->
                                changesItsKind(column) && ConditionNames.mentions(now.condition(), column.name()));
    }

    private boolean changesItsKind(Column wanted) {
        return tables.left()
                .column(wanted.name())
                .filter(before -> !before.type().name().equals(wanted.type().name()))
                .isPresent();
    }

    private static Rule rule(ForeignKey key) {
        List<Object> shape = List.of(key.column(), key.target(), key.targetColumn(), key.onDelete());
        return new Rule(key.name(), RuleKind.FOREIGN_KEY, shape, List.of(key.column()), "");
    }

    private static Rule rule(TableCheck check) {
        return new Rule(check.name(), RuleKind.CHECK, check.condition(), List.of(), check.condition());
    }

    private static Rule rule(UniqueKey key) {
        RuleKind kind = key.predicate().isEmpty() ? RuleKind.UNIQUE : RuleKind.PARTIAL_UNIQUE;
        return new Rule(key.name(), kind, List.of(key.columns(), key.predicate()), key.columns(), key.predicate());
    }

    private static Rule rule(TableIndex index) {
        List<Object> shape = List.of(index.columns(), index.predicate());
        return new Rule(index.name(), RuleKind.INDEX, shape, index.columns(), index.predicate());
    }

    private SchemaChange add(ForeignKey key) {
        String reference = older.table(key.target()).isEmpty()
                ? ""
                : " AND NOT EXISTS (SELECT FROM " + renames.before(key.target()).sql() + " AS target WHERE target."
                        + renames.before(key.target(), key.targetColumn()).sql() + " = "
                        + table.sql() + "." + key.column().sql() + ")";
        String problem = "Rows of `" + table.text() + "` refer by `"
                + key.column().text() + "` to no row of `" + key.target().text() + "`";
        return new AddForeignKey(
                table, key, guard(List.of(key.column()), key.column().sql() + " IS NOT NULL" + reference, problem));
    }

    private SchemaChange add(TableCheck check) {
        String problem =
                "Rows of `" + table.text() + "` do not meet `" + check.name().text() + "`" + goneValues(check);
        List<SqlName> read = tables.right().columns().stream()
                .map(Column::name)
                .filter(column -> ConditionNames.mentions(check.condition(), column))
                .toList();
        List<Statement> guards = concat(
                evaluated(check.name(), check.condition()), guard(read, "NOT (" + check.condition() + ")", problem));
        return new AddCheck(table, check, guards, tables.isFilled());
    }

    /** What to say in the model where the check is that of an enum that lost values. */
    private String goneValues(TableCheck check) {
        return tables.right().columns().stream()
                        .map(Column::name)
                        .filter(column -> check.condition().startsWith(column.sql() + " IN ("))
                        .anyMatch(column -> !EnumValues.of(tables.right(), column)
                                .containsAll(EnumValues.of(tables.left(), column)))
                ? " and hold values that are gone; say which value `replaces` them, or change the rows"
                : "";
    }

    private SchemaChange add(UniqueKey key) {
        String columns = Ddl.columns(key.columns());
        String filled = key.columns().stream()
                .map(column -> column.sql() + " IS NOT NULL")
                .reduce((a, b) -> a + " AND " + b)
                .orElseThrow();
        String chosen = key.predicate().isEmpty() ? filled : "(" + key.predicate() + ") AND " + filled;
        String alike = columns + " IN (SELECT " + columns.substring(1, columns.length() - 1) + " FROM "
                + FutureRows.of(tables).sql() + " WHERE " + chosen + " GROUP BY "
                + columns.substring(1, columns.length() - 1) + " HAVING count(*) > 1) AND " + chosen;
        String problem = "Rows of `" + table.text() + "` are alike in what `"
                + key.name().text() + "` keeps unique";
        return new AddUnique(
                table, key, concat(evaluated(key.name(), key.predicate()), guard(key.columns(), alike, problem)));
    }

    private SchemaChange add(TableIndex index) {
        return new AddIndex(
                table,
                index,
                evaluated(index.name(), index.predicate()).stream().toList());
    }

    private static List<Statement> concat(Optional<Statement> first, Optional<Statement> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Whether rows have an answer to a condition; what is computed may be out of range. */
    private Optional<Statement> evaluated(SqlName name, String condition) {
        if (!ARITHMETIC.matcher(condition).find()) {
            return Optional.empty();
        }
        Set<SqlName> read = tables.right().columns().stream()
                .map(Column::name)
                .filter(column -> ConditionNames.mentions(condition, column))
                .collect(Collectors.toSet());
        String problem = "Rows of `" + table.text() + "` have no answer to the condition of `" + name.text() + "`";
        return Optional.of(
                Guard.ofValue(Stage.ASK_RULE, FutureRows.of(tables, read).sql(), tables.key(), condition, problem));
    }

    /** None where no row that exists has a value in any of these columns. */
    private Optional<Statement> guard(List<SqlName> read, String condition, String problem) {
        boolean untouched = !read.isEmpty() && read.stream().allMatch(this::isEmptyAfterwards);
        return untouched
                ? Optional.empty()
                : Optional.of(Guard.of(
                        Stage.ASK_RULE,
                        FutureRows.of(tables).sql(),
                        tables.right().primaryKey().columns(),
                        condition,
                        problem));
    }

    private boolean isEmptyAfterwards(SqlName column) {
        return tables.left().column(column).isEmpty()
                && tables.right().column(column).flatMap(tables::values).isEmpty();
    }
}
