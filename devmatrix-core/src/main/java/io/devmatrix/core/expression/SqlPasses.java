package io.devmatrix.core.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Passes over rows that belong to another, as subselects. */
final class SqlPasses {
    private final SqlNames names;
    private final SqlRows rows;

    SqlPasses(SqlNames names, SqlRows rows) {
        this.names = names;
        this.rows = rows;
    }

    /** What a pass reads: rows of a table and conditions on them. */
    private record Source(String table, String row, List<String> conditions) {
        String with(List<String> more) {
            List<String> all = new ArrayList<>(conditions);
            all.addAll(more);
            return " FROM " + table + " AS " + row + " WHERE " + String.join(" AND ", all);
        }
    }

    /** The number of rows. */
    Fragment size(Node list) {
        return select("count(*)", source(list).with(List.of()));
    }

    Fragment of(Node.Comprehension node) {
        Source source = source(node.list());
        SqlRows inside = rows.with(node.variable(), source.row()).deeper();
        SqlWriter writer = new SqlWriter(names, inside, true);
        Fragment body = node.body().accept(writer);
        return switch (node.fold()) {
            case EXISTS -> exists("", source.with(List.of(body.atLeast(SqlWriter.AND))));
            case ALL -> exists("NOT ", source.with(List.of("NOT " + body.atLeast(SqlWriter.NOT))));
            case SUM -> select(sum(node, body.text()), source.with(List.of()));
            case MIN, MAX -> select(node.fold().word() + "(" + body.text() + ")", source.with(List.of()));
            case FILTER, MAP -> throw new IllegalStateException(
                    "`" + node.fold().word() + "` is no value in SQL");
        };
    }

    /** PostgreSQL's sum of whole numbers is of another type, which would divide otherwise, and null of none. */
    private static String sum(Node.Comprehension node, String addend) {
        String sum = "coalesce(sum(" + addend + "), 0)";
        return node.type().is(ValueType.Kind.DECIMAL) ? sum : "CAST(" + sum + " AS bigint)";
    }

    private static Fragment exists(String not, String rest) {
        return new Fragment(not + "EXISTS (SELECT" + rest + ")", not.isEmpty() ? SqlWriter.ATOM : SqlWriter.NOT);
    }

    private static Fragment select(String what, String rest) {
        return new Fragment("(SELECT " + what + rest + ")", SqlWriter.ATOM);
    }

    private Source source(Node list) {
        if (list instanceof Node.Comprehension filter) {
            Source source = source(filter.list());
            SqlRows inside = rows.with(filter.variable(), source.row()).deeper();
            Fragment test = filter.body().accept(new SqlWriter(names, inside, true));
            List<String> conditions = source.conditions().stream().collect(Collectors.toCollection(ArrayList::new));
            conditions.add(test.atLeast(SqlWriter.AND));
            return new Source(source.table(), source.row(), conditions);
        }
        Node.Member member = (Node.Member) list;
        String entity = SqlRows.entity(member.owner()).orElseThrow();
        SqlNames.Parts parts = names.parts(entity, member.name()).orElseThrow();
        String row = rows.next();
        String owner = rows.column(rows.of(member.owner()).orElseThrow(), parts.key());
        List<String> conditions = new ArrayList<>();
        conditions.add(row + "." + parts.reference() + " = " + owner);
        parts.deletedAt().ifPresent(deleted -> conditions.add(row + "." + deleted + " IS NULL"));
        return new Source(parts.table(), row, conditions);
    }
}
