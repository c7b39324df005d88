package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.TextBehaviour;
import io.devmatrix.core.slot.contract.Condition;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Port;
import io.devmatrix.core.slot.contract.Reason;
import io.devmatrix.core.slot.contract.RowRule;
import io.devmatrix.core.slot.contract.Shape;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * All that is known of a slot before its Java is written.
 *
 * @param requires in model order, {@code P1} and on
 * @param ensures in model order, {@code Q1} and on
 * @param holds always, of the rows it is given
 */
record SlotPlan(
        TextBehaviour behaviour,
        SlotTypes types,
        List<Parameter> parameters,
        Shape result,
        List<Reason> reasons,
        Set<Port> ports,
        List<Condition> requires,
        List<Condition> ensures,
        List<RowRule> holds) {
    static SlotPlan of(FactTable facts, ModelExpressions checked, TextBehaviour behaviour) {
        SlotShapes shapes = new SlotShapes(facts, behaviour);
        List<Expression> before = behaviour.requires().stream().map(Guard::that).toList();
        List<Parameter> parameters = shapes.parameters();
        Set<Port> ports = new TreeSet<>();
        behaviour.uses().forEach(use -> ports.add(Port.valueOf(use.name())));
        return new SlotPlan(
                behaviour,
                SlotTypes.of(facts, behaviour),
                parameters,
                shapes.result(),
                behaviour.errors().stream()
                        .map(error ->
                                new Reason(error.name(), Name.of(error.name()).upperSnake(), error.title()))
                        .toList(),
                ports,
                conditions("P", before, checked),
                conditions("Q", behaviour.ensures(), checked),
                new SlotHolds(facts.application(), checked, behaviour).of(shapes.rows()));
    }

    private static List<Condition> conditions(String letter, List<Expression> all, ModelExpressions checked) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Condition(
                        letter + (i + 1), checked.of(all.get(i), "").orElseThrow()))
                .toList();
    }
}
