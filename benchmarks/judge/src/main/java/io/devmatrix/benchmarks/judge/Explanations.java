package io.devmatrix.benchmarks.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Why some mutants survive, by hand, in {@code survivors.yaml}; the first record that fits a mutant counts. */
final class Explanations {
    /** What a survivor is. */
    enum Kind {
        /** No client can tell it from the sound service. */
        EQUIVALENT,
        /** Two clients must meet at the right moment. */
        CHANCE,
        /** The model says nothing about it. */
        BEYOND,
        /** The judge should see it and does not. */
        HOLE
    }

    /**
     * One explanation.
     *
     * @param operator id
     * @param app name of a service, or {@code *}
     * @param place of a mutant, or {@code *}
     * @param kind what it is
     * @param because why, in a sentence
     */
    record Explanation(String operator, String app, String place, Kind kind, String because) {
        private boolean fits(Outcome outcome) {
            return fits(outcome.operator(), outcome.app(), outcome.place());
        }

        private boolean fits(String operatorOf, String appOf, String placeOf) {
            return operator.equals(operatorOf)
                    && (app.equals("*") || app.equals(appOf))
                    && (place.equals("*") || place.equals(placeOf));
        }
    }

    private final List<Explanation> all;

    Explanations(List<Explanation> all) {
        this.all = List.copyOf(all);
    }

    static Explanations read() {
        List<Explanation> all = new ArrayList<>();
        for (Map<String, Object> entry : Yaml.records("survivors.yaml")) {
            all.add(new Explanation(
                    Yaml.text(entry, "operator"),
                    Yaml.text(entry, "app"),
                    Yaml.text(entry, "place"),
                    Kind.valueOf(Yaml.text(entry, "kind").toUpperCase(Locale.ROOT)),
                    Yaml.text(entry, "because")));
        }
        return new Explanations(all);
    }

    /** Ids of the operators that are spoken of. */
    Set<String> operators() {
        return all.stream().map(Explanation::operator).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that fit none of the mutants: the place moved, or the operator has another name now. */
    List<Explanation> idle(List<Mutant> mutants) {
        return all.stream()
                .filter(e -> mutants.stream().noneMatch(m -> e.fits(m.operator().id(), m.app(), m.place())))
                .toList();
    }

    Optional<Explanation> of(Outcome outcome) {
        return all.stream().filter(explanation -> explanation.fits(outcome)).findFirst();
    }

    boolean isEquivalent(Outcome outcome) {
        return of(outcome).filter(found -> found.kind() == Kind.EQUIVALENT).isPresent();
    }
}
