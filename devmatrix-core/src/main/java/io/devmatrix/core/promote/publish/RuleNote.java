package io.devmatrix.core.promote.publish;

import java.util.Locale;

/**
 * What became of one rule.
 *
 * @param what happened
 * @param id of the rule
 * @param text for people: how many sources of how many projects, why
 */
public record RuleNote(What what, String id, String text) {
    private static final int SHORT = 12;

    /** What may happen to a rule. */
    public enum What {
        /** It is in the pack for the first time, or again. */
        NEW,
        /** It is as it was. */
        KEPT,
        /** It was used so often without an exception that it is frozen now. */
        TEMPLATE,
        /** It was refuted, and no build uses it any more. */
        DEMOTED,
        /** A rule of more sources stands in its place. */
        REPLACED
    }

    /** One line: the word, the beginning of the id, the text. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-8s %s: %s", what.name().toLowerCase(Locale.ROOT), shortId(id), text);
    }

    /** As much of an id as a line has room for. */
    static String shortId(String id) {
        return id.substring(0, Math.min(SHORT, id.length()));
    }
}
