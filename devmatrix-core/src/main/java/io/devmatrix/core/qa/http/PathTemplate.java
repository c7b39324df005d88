package io.devmatrix.core.qa.http;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** The template without the names of its variables, which no client sees. */
    static String anonymous(String template) {
        return VARIABLE.matcher(template).replaceAll("{}");
    }

    /** How many variables it has. */
    static int variables(String template) {
        return (int) VARIABLE.matcher(template).results().count();
    }
}
