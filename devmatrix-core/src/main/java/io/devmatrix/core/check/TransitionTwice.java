package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** One event from one value is stated once; where the field itself is written, so is one step from value to value. */
final class TransitionTwice implements IrRule {
    @Override
    public String id() {
        return "RULE-507";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.behaviour().machines().stream().flatMap(machine -> pairs(machine)
                .map(pair -> Problem.error(
                        this,
                        pair.second().node(),
                        "`" + pair.second().event() + "` and an earlier `"
                                + pair.first().event() + "` of `" + machine.name() + "` both lead from "
                                + from(pair) + " to `" + pair.second().to() + "`",
                        "Remove one, or narrow its `from`")));
    }

    private static Stream<Clash<Transition>> pairs(StateMachine machine) {
        BiPredicate<Transition, Transition> same = machine.change() == Change.FIELD
                ? (a, b) -> a.to().equals(b.to())
                : (a, b) -> a.event().equals(b.event());
        List<Clash<Transition>> pairs = new ArrayList<>();
        List<Transition> all = machine.transitions();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (same.test(all.get(j), all.get(i)) && overlap(all.get(j), all.get(i))) {
                    pairs.add(new Clash<>("", all.get(j), all.get(i)));
                }
            }
        }
        return pairs.stream();
    }

    private static boolean overlap(Transition a, Transition b) {
        return a.from().isEmpty() || b.from().isEmpty() || a.from().stream().anyMatch(b.from()::contains);
    }

    private static String from(Clash<Transition> pair) {
        List<String> first = pair.first().from();
        List<String> second = pair.second().from();
        if (first.isEmpty() && second.isEmpty()) {
            return "any value";
        }
        List<String> narrow = first.isEmpty() ? second : first;
        return narrow.stream()
                .filter(value -> second.isEmpty() || first.isEmpty() || second.contains(value))
                .findFirst()
                .map(value -> "`" + value + "`")
                .orElseThrow();
    }
}
