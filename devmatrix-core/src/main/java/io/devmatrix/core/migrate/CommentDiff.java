package io.devmatrix.core.migrate;

import java.util.Optional;
import java.util.stream.Stream;

/** What is said otherwise of a table and its columns. */
final class CommentDiff {
    private final Table left;
    private final Table right;

    CommentDiff(Table left, Table right) {
        this.left = left;
        this.right = right;
    }

    Stream<SchemaChange> changes() {
        Stream<SchemaChange> own = left.comment().equals(right.comment())
                ? Stream.empty()
                : Stream.of(new TableChange.Comment(right.name(), Optional.empty(), right.comment()));
        Stream<SchemaChange> columns = right.columns().stream()
                .filter(column -> !column.comment()
                        .equals(left.column(column.name()).map(Column::comment).orElse("")))
                .map(column -> new TableChange.Comment(right.name(), Optional.of(column.name()), column.comment()));
        return Stream.concat(own, columns);
    }
}
