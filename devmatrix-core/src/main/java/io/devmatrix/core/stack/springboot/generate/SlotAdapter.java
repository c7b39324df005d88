package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Signature;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Port;
import io.devmatrix.core.slot.contract.Shape;
import java.util.ArrayList;
import java.util.List;

/** What flows ask in place of a fill: shows it what it may know, keeps its preconditions, makes problems of its refusals. */
final class SlotAdapter {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            import org.springframework.beans.factory.ObjectProvider;
            import org.springframework.stereotype.Component;

            /** Asks {@link $Slot} for flows: it is shown what it may know, and what it refuses is answered with the error. */
            @Component
            public class $Adapter {
                private final ObjectProvider<$Slot> slot;

                $Adapter(ObjectProvider<$Slot> slot) {
                    this.slot = slot;
                }

                /** Asks, or ends the request with a problem. */
                @$nullable
                public $Result $name($parameters $) {
                    return $ask($arguments);
                }

                @$nullable
                private $Result $ask($shown $) {
                    $statements;
                }

                $methods;
            }
            """);
    private static final Quote PARAMETER = Quote.parameters("@$nullable $Type $name");
    private static final Quote NOW = Quote.parameters("import java.time.Instant; Instant now");
    private static final Quote PORTS = Quote.expression("new $Ports($values)");
    private static final Quote TIME = Quote.expression("now");
    private static final Quote IDS = Quote.expression("import java.util.UUID; UUID::randomUUID");
    private static final Quote ASKED = Quote.expression("this.slot.getObject().$name($arguments)");
    private static final Quote RETURN = Quote.statements("return $value;");
    private static final Quote SCALED = Quote.expression("$value.setScale($scale)");
    private static final Quote SCALED_OR_NULL = Quote.expression(
            "import java.util.Optional; Optional.ofNullable($value).map(value -> value.setScale($scale)).orElse(null)");

    private final FactTable facts;
    private final JavaUnits units;
    private final SlotPlan plan;
    private final SlotRecords records;
    private final SlotJava java;
    private final SlotRefusals refusals;

    SlotAdapter(FactTable facts, JavaUnits units, ModelExpressions checked, SlotPlan plan) {
        this.facts = facts;
        this.units = units;
        this.plan = plan;
        this.records = new SlotRecords(facts, plan);
        this.java = new SlotJava(plan.types().contract().qualifiedName());
        this.refusals = new SlotRefusals(units, new JavaExpressions(checked, new SlotAccess(facts, plan)), plan);
    }

    Code unit() {
        List<Code> parameters = new ArrayList<>();
        List<Code> shown = new ArrayList<>();
        List<Code> arguments = new ArrayList<>();
        for (Parameter parameter : plan.parameters()) {
            Signature.Parameter given =
                    plan.behaviour().signature().parameter(parameter.name()).orElseThrow();
            parameters.add(parameter(parameter, source(given, parameter.shape())));
            shown.add(parameter(parameter, java.of(parameter.shape())));
            arguments.add(argument(given, parameter.shape()));
        }
        if (plan.ports().contains(Port.NOW)) {
            parameters.add(NOW.code());
            shown.add(NOW.code());
            arguments.add(TIME.code());
        }
        String method = plan.behaviour().signature().method();
        Code unit = UNIT.with("Slot", plan.types().contract().simpleName())
                .with("Adapter", plan.types().adapter().simpleName())
                .with("nullable", plan.result().nullable() ? List.of(DtoConstraints.NULLABLE.code()) : List.of())
                .with("Result", java.of(plan.result()))
                .with("name", method)
                .with("ask", method.equals("ask") ? "asking" : "ask")
                .with("parameters", parameters)
                .with("arguments", arguments)
                .with("shown", shown)
                .with("statements", statements());
        return unit.with("methods", methods());
    }

    private static Code parameter(Parameter parameter, TypeRef type) {
        return FlowParts.parameter(type, parameter.name(), parameter.shape().nullable());
    }

    private TypeRef source(Signature.Parameter given, Shape shape) {
        if (given instanceof Signature.Parameter.Plain) {
            return java.of(shape);
        }
        return shape instanceof Shape.Many
                ? TypeRef.of("java.util.List", records.source(given))
                : records.source(given);
    }

    private Code argument(Signature.Parameter given, Shape shape) {
        return given instanceof Signature.Parameter.Plain
                ? scaled(shape, FlowRow.name(given.name()))
                : records.shown(given, shape);
    }

    /** A decimal in the places that the model gives it. */
    private static Code scaled(Shape shape, Code value) {
        if (!(shape instanceof Shape.Scalar decimal) || decimal.kind() != ValueType.Kind.DECIMAL) {
            return value;
        }
        return (decimal.nullable() ? SCALED_OR_NULL : SCALED)
                .with("value", value)
                .with("scale", decimal.scale());
    }

    private List<Code> statements() {
        List<Code> statements = new ArrayList<>(refusals.required());
        Code asked = ASKED.with("name", plan.behaviour().signature().method()).with("arguments", given());
        Code answer = SlotResult.isScaled(plan.result())
                ? SlotResult.SCALED_BY.with("value", asked)
                : scaled(plan.result(), asked);
        statements.addAll(refusals.caught(RETURN.with("value", answer)));
        return statements;
    }

    private List<Code> given() {
        List<Code> given = new ArrayList<>();
        plan.parameters().forEach(parameter -> given.add(FlowRow.name(parameter.name())));
        List<Code> ports = new ArrayList<>();
        if (plan.ports().contains(Port.NOW)) {
            ports.add(TIME.code());
        }
        if (plan.ports().contains(Port.IDS)) {
            ports.add(IDS.code());
        }
        if (!ports.isEmpty()) {
            given.add(PORTS.with("Ports", java.nested(SlotRecordNames.PORTS)).with("values", ports));
        }
        return given;
    }

    private List<Code> methods() {
        List<Code> methods = new ArrayList<>(records.methods());
        if (SlotResult.isScaled(plan.result())) {
            methods.add(new SlotResult(java, (Shape.Parts) plan.result()).method());
        }
        return methods;
    }
}
