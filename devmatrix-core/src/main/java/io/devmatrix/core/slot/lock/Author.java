package io.devmatrix.core.slot.lock;

import io.devmatrix.core.slot.contract.PackRule;
import java.util.Locale;

/**
 * Who wrote a fill.
 *
 * @param provider id of the provider that was asked, or the pack of a rule with its version; empty for none
 * @param model its model, or the id of the rule; empty when it has none
 */
public record Author(Kind kind, String provider, String model) {
    /** A person, without being asked by a provider. */
    public static final Author HUMAN = new Author(Kind.HUMAN, "", "");

    /** A rule of a pack. */
    static Author of(PackRule rule) {
        return new Author(Kind.RULE, rule.origin(), rule.id());
    }

    /** Kinds of authors; all are judged alike. */
    public enum Kind {
        /** A language model. */
        LLM,
        /** A person. */
        HUMAN,
        /** A rule that was learned from fills. */
        RULE;

        /** As the lock writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
