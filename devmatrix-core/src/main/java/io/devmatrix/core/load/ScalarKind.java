package io.devmatrix.core.load;

import java.util.regex.Pattern;

/** What a plain scalar is by the core schema of YAML 1.2: {@code no} and {@code on} are text, {@code 0123} is a number. */
enum ScalarKind {
    NULL("nothing", "~|null|Null|NULL|"),
    BOOLEAN("true or false", "true|True|TRUE|false|False|FALSE"),
    INTEGER("a number", "[-+]?[0-9]+"),
    NUMBER("a number", "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
    OTHER_NUMBER(
            "a number that is not decimal", "0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN"),
    TEXT("text", ".*");

    private final String inWords;
    private final Pattern pattern;

    ScalarKind(String inWords, String pattern) {
        this.inWords = inWords;
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    /** The kind of a plain scalar. */
    static ScalarKind of(String plain) {
        if (!plain.isEmpty() && Character.isLetter(plain.charAt(0)) && "tTfFnN".indexOf(plain.charAt(0)) < 0) {
            return TEXT;
        }
        for (ScalarKind kind : values()) {
            if (kind.pattern.matcher(plain).matches()) {
                return kind;
            }
        }
        return TEXT;
    }

    boolean isDecimal() {
        return this == INTEGER || this == NUMBER;
    }

    String inWords() {
        return inWords;
    }
}
