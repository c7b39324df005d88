package io.devmatrix.core.regression;

import java.util.regex.Pattern;

/** Paths with {@code *} for any part of a name, {@code **} for any folders, {@code ?} for one character, {@code {a,b}} for either. */
public final class Glob {
    private final Pattern pattern;

    private Glob(Pattern pattern) {
        this.pattern = pattern;
    }

    static Glob of(String text) {
        StringBuilder regex = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (text.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else {
                depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
                regex.append(one(c, depth));
            }
        }
        return new Glob(Pattern.compile(depth == 0 ? regex.toString() : Pattern.quote(text)));
    }

    private static String one(char c, int depth) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            case '{' -> "(?:";
            case '}' -> ")";
            case ',' -> depth > 0 ? "|" : ",";
            default -> Pattern.quote(String.valueOf(c));
        };
    }

    boolean fits(String path) {
        return pattern.matcher(path).matches();
    }
}
