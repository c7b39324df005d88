package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values that a check allows in an enum's column. */
final class EnumValues {
    private static final Pattern LIST = Pattern.compile("'(\\w+)'(?:, '\\w+')*");

    private EnumValues() {}

    /** None when the column holds no enum. */
    static List<String> of(Table table, SqlName column) {
        String head = column.sql() + " IN (";
        return table.checks().stream()
                .map(TableCheck::condition)
                .filter(condition -> condition.startsWith(head) && condition.endsWith(")"))
                .map(condition -> condition.substring(head.length(), condition.length() - 1))
                .map(LIST::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(Matcher::group)
                .map(EnumValues::values)
                .orElse(List.of());
    }

    private static List<String> values(String list) {
        return Stream.of(list.split(", "))
                .map(value -> value.substring(1, value.length() - 1))
                .toList();
    }
}
