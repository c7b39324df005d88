package io.devmatrix.core.expression;

import java.util.Optional;
import java.util.function.Function;

/** Writes expressions over one row as PostgreSQL, so that each row gives the outcome the model's two-valued meaning gives. */
public final class SqlEmitter {
    private final SqlUse use;
    private final Function<String, Optional<String>> columns;

    /**
     * An emitter for that place.
     *
     * @param use where the text will stand
     * @param columns quoted column of an own attribute or relation; empty when no column keeps it
     */
    public SqlEmitter(SqlUse use, Function<String, Optional<String>> columns) {
        this.use = use;
        this.columns = columns;
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
        Optional<String> obstacle = root.accept(new SqlObstacles(use, columns));
        return obstacle.isPresent()
                ? new Result(Optional.empty(), obstacle)
                : new Result(Optional.of(write(root).text()), Optional.empty());
    }

    private Fragment write(Node root) {
        return root.accept(new SqlWriter(name -> columns.apply(name).orElseThrow(), !use.nullIsFalse()));
    }
}
