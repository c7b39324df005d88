package io.devmatrix.core.stack.springboot.qa;

import java.util.List;

/** Finds in the log of a Spring Boot service why it did not start. */
final class BootLog {
    private static final int LINES = 12;

    private BootLog() {}

    /** The failure analysis when Spring wrote one, else the deepest cause, else the last lines. */
    static String reason(String log) {
        List<String> lines = log.lines().toList();
        int analysis = lines.indexOf("APPLICATION FAILED TO START");
        if (analysis >= 0) {
            return String.join("\n", lines.subList(analysis, Math.min(lines.size(), analysis + LINES)));
        }
        String cause = "";
        for (String line : lines) {
            cause = line.startsWith("Caused by: ") ? line.substring("Caused by: ".length()) : cause;
        }
        return cause.isEmpty()
                ? String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()))
                : cause;
    }
}
