package io.devmatrix.core.qa.http;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Paths with variables. */
final class PathTemplate {
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private PathTemplate() {}

    /** The path with its variables replaced from the left. */
    static String fill(String template, List<String> values) {
        Matcher matcher = VARIABLE.matcher(template);
        StringBuilder path = new StringBuilder();
        int next = 0;
        while (matcher.find()) {
            matcher.appendReplacement(path, Matcher.quoteReplacement(values.get(next++)));
        }
        return matcher.appendTail(path).toString();
    }

    /** The values that variables have in a path of the template, which may have a query. */
    static List<String> values(String template, String path) {
        String[] parts = VARIABLE.split(template, -1);
        String pattern = Stream.of(parts).map(Pattern::quote).collect(Collectors.joining("([^/]*)"));
        Matcher matcher = Pattern.compile(pattern).matcher(path.replaceFirst("\\?.*", ""));
        return matcher.matches()
                ? IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .toList()
                : List.of();
    }

    /** The template without the names of its variables, which no client sees. */
    static String anonymous(String template) {
        return VARIABLE.matcher(template).replaceAll("{}");
    }

    /** How many variables it has. */
    static int variables(String template) {
        return (int) VARIABLE.matcher(template).results().count();
    }
}
