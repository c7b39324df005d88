package io.devmatrix.core.promote.pack;

import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleFile;
import io.devmatrix.core.slot.contract.PackRule;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** What rules of packs have in common. */
public final class PackedRules {
    /** The rule with more support first; among equals by id, so that the order never depends on a class path. */
    static final Comparator<PackedRule> MOST_SUPPORT = Comparator.comparing(
                    (PackedRule packed) -> -packed.rule().projects().size())
            .thenComparing(packed -> -packed.rule().sources().size())
            .thenComparing(PackedRule::id);

    private PackedRules() {}

    /** SHA-256 of slot kind, shape and body: what the rule does, whatever it was learned from. */
    public static String id(Rule rule) {
        Rule bare =
                new Rule(rule.slotKind(), rule.shape(), rule.body(), new TreeMap<>(), Set.of(), List.of(), Set.of());
        return Sha256.of(RuleFile.write(bare));
    }

    /** As people name it. */
    static PackRule named(PatternPack pack, PackedRule rule) {
        return new PackRule(rule.id(), pack.name(), pack.version());
    }
}
