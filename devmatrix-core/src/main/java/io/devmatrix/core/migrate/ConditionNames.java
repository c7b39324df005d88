package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Column names in conditions that we wrote ourselves. A name that is not recognised makes two conditions differ that are the same;
 * then a constraint is made anew instead of kept, which is never wrong.
 */
final class ConditionNames {
    /** A literal, a quoted name, a call or cast (left alone), a bare word. */
    private static final Pattern TOKEN = Pattern.compile(
            "E?'(?:[^'\\\\]|''|\\\\.)*'|\"(?:[^\"]|\"\")*\"|::\\s*\\w+|[A-Za-z_][A-Za-z0-9_]*\\(|[A-Za-z_][A-Za-z0-9_]*");

    private ConditionNames() {}

    static String renamed(String condition, Map<SqlName, SqlName> columns) {
        Map<String, String> bySql = columns.entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().sql(), e -> e.getValue().sql()));
        return TOKEN.matcher(condition)
                .replaceAll(token -> Matcher.quoteReplacement(bySql.getOrDefault(token.group(), token.group())));
    }

    static boolean mentions(String condition, SqlName column) {
        return mentions(condition, column.sql());
    }

    /** Whether the name stands there as it is written, quoted or not. */
    static boolean mentions(String condition, String name) {
        return TOKEN.matcher(condition).results().map(MatchResult::group).anyMatch(name::equals);
    }
}
