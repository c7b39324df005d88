package io.devmatrix.core.promote.rule;

import io.devmatrix.core.promote.rule.Outcome.Abstention;
import io.devmatrix.core.promote.rule.Outcome.Guard;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Applies rules: code when it is sure, else an abstention with its reason. */
public final class RuleEngine {
    private final int minimumSupport;

    /** @param minimumSupport projects in which a branch must have been seen */
    public RuleEngine(int minimumSupport) {
        this.minimumSupport = minimumSupport;
    }

    /** What the rule says to a slot of its kind with these facts. */
    public Outcome apply(Rule rule, Facts facts) {
        try {
            Evaluation.requireKnownOfWhole(rule.domain(), facts);
        } catch (Uncertain uncertain) {
            return uncertain.abstention();
        }
        return capture(rule, facts)
                .<Outcome>map(name -> new Abstention(Guard.HYGIENE, name))
                .orElseGet(() -> Evaluation.of(
                        rule.body(), facts, minimumSupport, rule.projects().size()));
    }

    /** The code of a template where no guard but that of disagreement is asked, to see what it explains. */
    public static Outcome explain(Template template, Facts facts) {
        return Evaluation.of(template, facts, 0, 0);
    }

    private static Optional<String> capture(Rule rule, Facts facts) {
        Set<String> names = new TreeSet<>(ConstantNames.of(rule.body()));
        names.removeAll(rule.names());
        names.retainAll(ownNames(facts));
        return names.stream().findFirst();
    }

    /** Own names of all nodes the facts tell of. */
    public static Set<String> ownNames(Facts facts) {
        Set<String> names = new TreeSet<>(Facts.own(facts.names()));
        for (String collection : facts.collections()) {
            facts.trees(collection).forEach(item -> names.addAll(Facts.own(item.names())));
        }
        return names;
    }
}
