package io.devmatrix.benchmarks.judge;

import java.util.ArrayList;
import java.util.List;

/** The mutants of a run: for each operator evenly chosen among the places where it fits, in the same way each time. */
final class Selection {
    private final List<Mutant> mutants;

    private Selection(List<Mutant> mutants) {
        this.mutants = List.copyOf(mutants);
    }

    /** Those that the options ask for; none when services are to be judged without a fault. */
    static Selection of(List<GoldenApp> apps, Options options) {
        List<Mutant> mutants = new ArrayList<>();
        List<Places> services =
                apps.stream().map(app -> new Places(app.name(), app.texts())).toList();
        for (Operator operator : Operators.all()) {
            if (options.clean() == 0 && options.wants(operator)) {
                List<Mutant> fitting = services.stream()
                        .flatMap(places -> evenly(places.of(operator), options.places()).stream())
                        .toList();
                mutants.addAll(evenly(fitting, options.total()));
            }
        }
        return new Selection(mutants);
    }

    /** All, by operator, service and place. */
    List<Mutant> all() {
        return mutants;
    }

    /** Those in one service. */
    List<Mutant> in(GoldenApp app) {
        return mutants.stream()
                .filter(mutant -> mutant.app().equals(app.name()))
                .toList();
    }

    private static List<Mutant> evenly(List<Mutant> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<Mutant> chosen = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            chosen.add(all.get((int) ((i + 0.5) * all.size() / most)));
        }
        return chosen;
    }
}
