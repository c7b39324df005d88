package io.devmatrix.core.qa.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a regular expression without look-around, back references and flags. */
final class PatternParts {
    /** A part of a pattern. */
    sealed interface Part {}

    /** One character of a class, such as {@code [a-z]}, {@code \d} or {@code x}. */
    record One(String token) implements Part {}

    /** One part after the other. */
    record Sequence(List<Part> parts) implements Part {}

    /** One of the parts. */
    record Choice(List<Part> parts) implements Part {}

    /** A part some times; {@code most} is {@link Integer#MAX_VALUE} when there is no bound. */
    record Repeat(Part part, int least, int most) implements Part {}

    private static final Pattern COUNT = Pattern.compile("\\{(\\d+)(,(\\d*))?}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[pP]\\{\\w+}|[pP]\\w|u[0-9A-Fa-f]{4}|.)");

    private final String text;
    private int at;

    private PatternParts(String text) {
        this.text = text;
    }

    /** The parts; what is beyond this reader is an {@link IllegalArgumentException}. */
    static Part of(String pattern) {
        PatternParts reader = new PatternParts(pattern);
        Part part = reader.choice();
        if (reader.at < pattern.length()) {
            throw new IllegalArgumentException("a bracket too many");
        }
        return part;
    }

    private Part choice() {
        List<Part> parts = new ArrayList<>(List.of(sequence()));
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.get(0) : new Choice(parts);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            char c = text.charAt(at);
            if (c == '^' || c == '$') {
                at++;
            } else {
                parts.add(repeated(atom(c)));
            }
        }
        return new Sequence(parts);
    }

    private Part atom(char first) {
        if (first == '(') {
            return group();
        }
        if (first == '[') {
            return new One(token(classEnd()));
        }
        if (first == '\\') {
            return new One(escape());
        }
        if (first == '*' || first == '+' || first == '?' || first == '{') {
            throw new IllegalArgumentException("a quantifier of nothing");
        }
        return new One(first == '.' ? token(at + 1) : Pattern.quote(token(text.offsetByCodePoints(at, 1))));
    }

    private Part group() {
        at++;
        if (text.startsWith("?:", at)) {
            at += 2;
        } else if (text.startsWith("?", at)) {
            throw new IllegalArgumentException("a group with `?`");
        }
        Part inside = choice();
        if (at >= text.length()) {
            throw new IllegalArgumentException("a bracket too few");
        }
        at++;
        return inside;
    }

    private String escape() {
        Matcher matcher = ESCAPE.matcher(text).region(at, text.length());
        if (!matcher.lookingAt() || matcher.group().matches("\\\\[1-9bBAzZGkQE]")) {
            throw new IllegalArgumentException("an escape");
        }
        return token(matcher.end());
    }

    private int classEnd() {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '[' -> depth++;
                case ']' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("a class without end");
    }

    private String token(int end) {
        String token = text.substring(at, end);
        at = end;
        return token;
    }

    private Part repeated(Part part) {
        Matcher count = COUNT.matcher(text).region(at, text.length());
        Part whole = part;
        if (count.lookingAt()) {
            at = count.end();
            int least = Integer.parseInt(count.group(1));
            String most = count.group(2) == null ? count.group(1) : count.group(3);
            whole = new Repeat(part, least, most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most));
        } else if (at < text.length() && "*+?".indexOf(text.charAt(at)) >= 0) {
            char sign = text.charAt(at++);
            whole = new Repeat(part, sign == '+' ? 1 : 0, sign == '?' ? 1 : Integer.MAX_VALUE);
        } else {
            return part;
        }
        if (at < text.length() && "?+".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return whole;
    }
}
