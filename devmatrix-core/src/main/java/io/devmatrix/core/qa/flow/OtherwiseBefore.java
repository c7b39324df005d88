package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether a step before was left out whenever a step is taken, since their {@code when} are opposites, such as {@code paid} and
 * {@code !paid}, and nothing in between writes what these read.
 */
final class OtherwiseBefore {
    private static final Map<String, String> OPPOSITES =
            Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">");

    private final Meaning meaning;
    private final StepPlace place;

    OtherwiseBefore(Meaning meaning, StepPlace place) {
        this.meaning = meaning;
        this.place = place;
    }

    /**
     * Whether it was.
     *
     * @param since the step before, and the steps from there to the place
     */
    boolean leftOut(List<StepPlace> since) {
        Optional<Expression> then = since.get(0).step().when();
        Optional<Expression> now = place.step().when();
        return then.isPresent()
                && now.isPresent()
                && since.get(0).loop().equals(place.loop())
                && isOpposite(
                        place.normal(then.get().text()), place.normal(now.get().text()))
                && stays(now.get(), since);
    }

    static boolean isOpposite(String one, String other) {
        return negated(Joined.bare(one)).equals(Joined.bare(other))
                || negated(Joined.bare(other)).equals(Joined.bare(one));
    }

    private static String negated(String condition) {
        boolean isPlain = Joined.by("&&", condition).size() == 1
                && Joined.by("||", condition).size() == 1
                && Joined.by("?", condition).size() == 1;
        for (String operator : List.of("==", "!=", "<=", ">=", "<", ">")) {
            List<String> sides = Joined.by(operator, condition);
            if (isPlain && sides.size() == 2 && !condition.startsWith("!")) {
                return sides.get(0) + OPPOSITES.get(operator) + sides.get(1);
            }
        }
        return condition.matches("[\\w.*]+") ? "!" + condition : "!(" + condition + ")";
    }

    private boolean stays(Expression condition, List<StepPlace> since) {
        Set<String> read = read(meaning.checked(condition, ""));
        return since.stream()
                .map(StepPlace::step)
                .allMatch(step -> isTold(step) && written(step).noneMatch(read::contains));
    }

    /** Whether all that the step writes is told by its text. */
    private static boolean isTold(Step step) {
        return step instanceof Step.Set
                || step instanceof Step.Adjust
                || step instanceof Step.Fire
                || step instanceof Step.Require
                || step instanceof Step.Let
                || step instanceof Step.Emit;
    }

    private Stream<String> written(Step step) {
        if (step instanceof Step.Adjust adjust) {
            return Stream.of(Paths.last(adjust.target()));
        }
        return step instanceof Step.Fire fire
                ? meaning.facts().fired(fire).stream()
                        .flatMap(entity ->
                                Machines.event(meaning.facts(), entity.entity().name(), fire.event()).stream())
                        .flatMap(event -> Stream.concat(
                                Stream.of(event.attribute().name().text()),
                                event.transition().effects().stream().map(effect -> effect.target())))
                : MadeBefore.written(step).map(set -> Paths.last(set.target()));
    }

    /** Names of all that it reads of rows, also by way of computed values. */
    private Set<String> read(CheckedExpression condition) {
        Deque<CheckedExpression> left = new ArrayDeque<>(List.of(condition));
        Set<String> names = new TreeSet<>();
        while (!left.isEmpty()) {
            left.pop().reads().stream()
                    .map(Node.Member::name)
                    .filter(names::add)
                    .forEach(name -> computed(name).forEach(left::push));
        }
        return names;
    }

    private Stream<CheckedExpression> computed(String name) {
        FactTable facts = meaning.facts();
        return facts.entities().stream().flatMap(entity -> entity.attributes()
                .filter(attribute -> attribute.name().text().equals(name))
                .flatMap(attribute -> computed(entity, attribute)));
    }

    private Stream<CheckedExpression> computed(EntityFacts entity, AttributeFacts attribute) {
        return attribute.attribute().derivation() instanceof Derivation.Computed computed
                ? Stream.of(
                        meaning.checked(computed.expression(), entity.entity().name()))
                : Stream.empty();
    }
}
