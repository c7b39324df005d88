package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a client writes the field itself, one event answers for each step from value to value. */
final class TransitionTwice implements IrRule {
    @Override
    public String id() {
        return "RULE-505";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.behaviour().machines().stream()
                .filter(machine -> machine.change() == Change.FIELD)
                .flatMap(machine -> pairs(machine)
                        .map(pair -> Problem.error(
                                this,
                                pair.second().node(),
                                "`" + pair.first().event() + "` and `"
                                        + pair.second().event() + "` of `"
                                        + machine.name() + "` both lead from " + from(pair) + " to `"
                                        + pair.second().to() + "`",
                                "Remove one, or narrow its `from`")));
    }

    private static Stream<Clash<Transition>> pairs(StateMachine machine) {
        List<Clash<Transition>> pairs = new ArrayList<>();
        List<Transition> all = machine.transitions();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(all.get(j), all.get(i))) {
                    pairs.add(new Clash<>("", all.get(j), all.get(i)));
                }
            }
        }
        return pairs.stream();
    }

    private static boolean overlap(Transition a, Transition b) {
        boolean begin =
                a.from().isEmpty() || b.from().isEmpty() || a.from().stream().anyMatch(b.from()::contains);
        return begin && a.to().equals(b.to());
    }

    /** The first value that both begin at. */
    private static String from(Clash<Transition> pair) {
        List<String> first = pair.first().from();
        List<String> second = pair.second().from();
        return (first.isEmpty() ? second : first)
                .stream()
                        .filter(value -> first.isEmpty() || second.isEmpty() || second.contains(value))
                        .findFirst()
                        .map(value -> "`" + value + "`")
                        .orElse("any value");
    }
}
