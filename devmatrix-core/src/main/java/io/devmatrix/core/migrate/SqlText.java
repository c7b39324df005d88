package io.devmatrix.core.migrate;

/** Texts of the model as SQL string literals. */
final class SqlText {
    /** How Flyway begins a placeholder; it would replace one inside a literal, too. */
    private static final String PLACEHOLDER = "${";

    private SqlText() {}

    /**
     * The text as a literal that means the same whatever {@code standard_conforming_strings} is and that Flyway leaves alone.
     * PostgreSQL has no text with NUL; U+FFFD stands in for it.
     */
    static String literal(String text) {
        String quoted = text.replace('\0', '\ufffd').replace("'", "''");
        if (!quoted.contains("\\") && !quoted.contains(PLACEHOLDER)) {
            return "'" + quoted + "'";
        }
        return "E'" + quoted.replace("\\", "\\\\").replace(PLACEHOLDER, "\\u0024{") + "'";
    }
}
