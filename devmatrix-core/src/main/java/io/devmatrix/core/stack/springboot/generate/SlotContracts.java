package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.ir.TextBehaviour;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.slot.contract.JavaContract;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the fills of a model must keep to, in model order. */
public final class SlotContracts {
    private final FactTable facts;
    private final JavaUnits units;
    private final ModelExpressions checked;

    private SlotContracts(FactTable facts) {
        this.facts = facts;
        this.units = new JavaUnits(facts);
        this.checked = ModelExpressions.check(facts.application());
    }

    /** The contracts of the model's behaviours in free text; the model must be sound. */
    public static List<SlotContract> of(FactTable facts) {
        List<TextBehaviour> behaviours = facts.application().behaviour().texts();
        SlotContracts contracts = new SlotContracts(facts);
        return behaviours.stream().map(contracts::contract).toList();
    }

    private SlotContract contract(TextBehaviour behaviour) {
        SlotPlan plan = SlotPlan.of(facts, checked, behaviour);
        return new SlotContract(
                plan.types().kind(),
                behaviour.name(),
                behaviour.node(),
                behaviour.text(),
                java(plan),
                plan.parameters(),
                plan.result(),
                plan.reasons(),
                plan.ports(),
                plan.requires(),
                plan.ensures(),
                plan.holds(),
                behaviour.examples(),
                SlotSlice.of(plan));
    }

    private JavaContract java(SlotPlan plan) {
        JavaType contract = plan.types().contract();
        SortedMap<String, String> sources = new TreeMap<>();
        sources.put(contract.path(), text(contract, new SlotInterface(plan).unit()));
        Stream<Shape> given = plan.parameters().stream().map(Parameter::shape);
        choices(Stream.concat(given, Stream.of(plan.result()))).forEach(choice -> {
            EnumFacts type = facts.enumType(choice.enumName());
            sources.put(type.javaType().path(), text(type.javaType(), SlotEnum.unit(type)));
        });
        return new JavaContract(
                contract.packageName(),
                contract.simpleName(),
                plan.types().fill().simpleName(),
                plan.behaviour().signature().method(),
                sources);
    }

    private String text(JavaType type, Code unit) {
        return units.text(type, unit);
    }

    private static Stream<Shape.Choice> choices(Stream<? extends Shape> shapes) {
        return shapes.flatMap(shape -> {
            if (shape instanceof Shape.Choice choice) {
                return Stream.of(choice);
            }
            if (shape instanceof Shape.Parts parts) {
                return choices(parts.members().values().stream());
            }
            return shape instanceof Shape.Many many ? choices(Stream.of(many.element())) : Stream.empty();
        });
    }
}
