package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.FlowPath;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.PathVariable;
import io.devmatrix.core.ir.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How rows stand to the conditions of the model that ask for one row alone: guards of its events, and what flows ask of a row of
 * their path. Rows that look alike may differ there, such as an order of which all is paid and one of which a part is.
 */
final class Standings {
    private static final int MANY = 3;

    private final Meaning meaning;
    private final List<Asked> asked = new ArrayList<>();

    /**
     * A condition, or a part of one.
     *
     * @param name of the row in the condition; empty where the condition is one over the row itself
     */
    private record Asked(String entity, String name, CheckedExpression condition) {
        String told(RowView row, Instant now) {
            try {
                Object value = name.isEmpty()
                        ? Evaluator.evaluate(condition, row, Map.of("now", now))
                        : Evaluator.evaluate(condition, Map.of(), Map.of(name, row, "now", now));
                return Boolean.TRUE.equals(value) ? "+" : "-";
            } catch (NullPointerException | ArithmeticException untold) {
                return "-";
            }
        }
    }

    Standings(Meaning meaning) {
        this.meaning = meaning;
        FactTable facts = meaning.facts();
        facts.entities().forEach(entity -> entity.attributes()
                .flatMap(attribute -> facts.findMachine(attribute.attribute().machine()).stream())
                .flatMap(machine -> machine.transitions().stream())
                .flatMap(transition -> transition.guards().stream())
                .forEach(guard -> add(entity.entity().name(), "", Set.of(), guard.that())));
        facts.application().behaviour().flows().stream()
                .filter(flow -> flow.http().isPresent())
                .forEach(this::add);
    }

    private void add(Flow flow) {
        List<PathVariable> rows =
                FlowPath.of(meaning.facts().application(), flow).variables();
        Set<String> others = FlowTree.steps(flow).map(Standings::named).collect(Collectors.toCollection(TreeSet::new));
        flow.inputs().stream().map(Input::name).forEach(others::add);
        rows.stream().map(PathVariable::name).forEach(others::add);
        for (PathVariable row : rows) {
            Set<String> beside = new TreeSet<>(others);
            beside.remove(row.name());
            conditions(flow).forEach(condition -> add(row.entity(), row.name(), beside, condition));
        }
    }

    /** What the step names. */
    private static String named(Step step) {
        if (step instanceof Step.Let let) {
            return let.as();
        }
        return step instanceof Step.Create create ? create.as() : step instanceof Step.Load load ? load.as() : "";
    }

    private static Stream<Expression> conditions(Flow flow) {
        return Stream.concat(
                flow.requires().stream().map(guard -> guard.that()),
                flow.steps().stream().flatMap(Standings::conditions));
    }

    private static Stream<Expression> conditions(Step step) {
        if (step instanceof Step.Require require) {
            return Stream.of(require.guard().that());
        }
        return Stream.concat(
                step.when().stream(), step instanceof Step.Let let ? Stream.of(let.value()) : Stream.empty());
    }

    private void add(String entity, String name, Set<String> beside, Expression condition) {
        ConditionParts.of(meaning.checked(condition, name.isEmpty() ? entity : "")).parts().stream()
                .map(part -> new CheckedExpression(condition, part))
                .filter(part -> part.type().equals(ValueType.BOOLEAN))
                .filter(part -> name.isEmpty() || part.names().contains(name))
                .filter(part -> part.names().stream().noneMatch(beside::contains)
                        && !part.names().contains(PrincipalUse.NAME))
                .forEach(part -> asked.add(new Asked(entity, name, part)));
    }

    /** Whether the model asks for nothing of that kind. */
    boolean isEmpty() {
        return asked.isEmpty();
    }

    /** How each row stands, by entity and state; the same for rows that stand alike. */
    Set<String> of(World world, Instant now) {
        Sight sight = Sight.of(meaning, world, now);
        Set<String> standings = new TreeSet<>();
        for (EntityFacts entity : meaning.facts().entities()) {
            String name = entity.entity().name();
            standings.add(name + " " + Math.min(world.rows(name).size(), MANY));
            sight.rows(name)
                    .forEach(row ->
                            standings.add(Looks.row(entity, world.rows(name).get(row.id())) + told(name, row, now)));
        }
        return standings;
    }

    private String told(String entity, RowView row, Instant now) {
        return asked.stream()
                .filter(one -> one.entity().equals(entity))
                .map(one -> one.told(row, now))
                .collect(Collectors.joining());
    }
}
