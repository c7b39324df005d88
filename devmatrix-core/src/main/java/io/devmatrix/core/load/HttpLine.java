package io.devmatrix.core.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line such as {@code POST /orders/{order}/cancel -> 200 Order}.
 *
 * @param method HTTP method; empty when the line could not be read
 * @param path below the base
 * @param status of success
 * @param result what is shown; empty for nothing
 */
record HttpLine(String method, String path, int status, String result) {
    private static final Pattern PARTS = Pattern.compile("([A-Z]+) (\\S+) -> ([0-9]{3})(?: (\\S+))?");

    /** The parts of a line that has the form of the schema. */
    static HttpLine of(String line) {
        Matcher matcher = PARTS.matcher(line);
        if (!matcher.matches()) {
            return new HttpLine("", "", 0, "");
        }
        String result = matcher.group(4) == null ? "" : matcher.group(4);
        return new HttpLine(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3)), result);
    }
}
