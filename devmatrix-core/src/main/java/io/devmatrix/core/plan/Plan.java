package io.devmatrix.core.plan;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.output.Stratum;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All atoms of an application.
 *
 * @param atoms in a fixed order: application-wide templates, then the model's nodes in model order
 */
public record Plan(List<Atom> atoms) {
    public Plan {
        atoms = List.copyOf(atoms);
    }

    /** The plan of the application, with the rules that were promoted for its free texts, by node. */
    public static Plan of(ApplicationIr application, Map<String, PromotedRule> promotedRules) {
        ComplexityClassifier classifier = new ComplexityClassifier(promotedRules);
        return new Plan(new AtomPlanner(application)
                .candidates().stream().map(classifier::classify).toList());
    }

    /** How many atoms each stratum makes; strata without atoms are listed with 0. */
    public Map<Stratum, Long> counts() {
        Map<Stratum, Long> counts = new TreeMap<>();
        for (Stratum stratum : List.of(Stratum.TEMPLATE, Stratum.AST, Stratum.LLM)) {
            counts.put(
                    stratum,
                    atoms.stream().filter(atom -> atom.stratum() == stratum).count());
        }
        return counts;
    }
}
