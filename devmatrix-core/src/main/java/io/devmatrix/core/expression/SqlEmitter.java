package io.devmatrix.core.expression;

import java.util.Optional;
import java.util.function.Function;

/** Writes expressions over one row, and rows that belong to it, as PostgreSQL, so that each row gives the outcome the model's two-valued meaning gives. */
public final class SqlEmitter {
    private final SqlUse use;
    private final SqlNames names;

    /**
     * An emitter for that place.
     *
     * @param use where the text will stand
     * @param columns quoted column of an own attribute or relation; empty when no column keeps it
     */
    public SqlEmitter(SqlUse use, Function<String, Optional<String>> columns) {
        this(use, (entity, name) -> columns.apply(name));
    }

    /**
     * An emitter that reads more than one row.
     *
     * @param use where the text will stand
     * @param names of columns, and of the tables of collections
     */
    public SqlEmitter(SqlUse use, SqlNames names) {
        this.use = use;
        this.names = names;
    }

    /**
     * Either SQL or the reason why there is none.
     *
     * @param text the SQL; empty when there is an obstacle
     * @param obstacle a clause without a full stop, names in backticks
     */
    public record Result(Optional<String> text, Optional<String> obstacle) {}

    /** The expression as SQL. */
    public Result emit(CheckedExpression expression) {
        Node root = expression.root();
        Optional<String> obstacle = root.accept(new SqlObstacles(use, names, SqlRows.bare()));
        return obstacle.isPresent()
                ? new Result(Optional.empty(), obstacle)
                : new Result(Optional.of(write(expression)), Optional.empty());
    }

    /** Where rows of several tables meet, those of each have a name. */
    private String write(CheckedExpression expression) {
        SqlRows rows = SqlRows.named();
        String named = write(expression.root(), rows);
        return named.contains("(SELECT")
                ? "(SELECT " + named + " FROM " + rows.source() + ")"
                : write(expression.root(), SqlRows.bare());
    }

    private String write(Node root, SqlRows rows) {
        return root.accept(new SqlWriter(names, rows, !use.nullIsFalse())).text();
    }
}
