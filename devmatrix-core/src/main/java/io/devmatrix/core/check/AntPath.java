package io.devmatrix.core.check;

import java.util.regex.Pattern;

/** Ant patterns over paths: {@code ?} one character, {@code *} within a segment, {@code **} any segments. */
public final class AntPath {
    private AntPath() {}

    /** Whether the whole path fits the pattern. */
    public static boolean matches(String pattern, String path) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.startsWith("/**", i) && (i + 3 == pattern.length() || pattern.charAt(i + 3) == '/')) {
                regex.append("(/[^/]+)*");
                i += 2;
            } else {
                regex.append(one(pattern.charAt(i)));
            }
        }
        return path.matches(regex.toString());
    }

    private static String one(char c) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            default -> Pattern.quote(String.valueOf(c));
        };
    }
}
