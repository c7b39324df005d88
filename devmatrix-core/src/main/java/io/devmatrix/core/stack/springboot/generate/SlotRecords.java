package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Signature.Parameter;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import io.devmatrix.core.slot.contract.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How an adapter makes the records that a fill is given: one method for each, from the row or from what the port answered. */
final class SlotRecords {
    private static final Quote METHOD = Quote.members(
            """
            private static $Record $method($Row row) {
                return new $Record($values);
            }
            """);
    private static final Quote VALUE = Quote.expression("row.$getter()");
    private static final Quote ONE = Quote.expression("$method($row)");
    private static final Quote ONE_OR_NONE = Quote.expression(
            "import java.util.Optional; Optional.ofNullable($row).map($Adapter::$method).orElse(null)");
    private static final Quote MANY = Quote.expression("$rows.stream().map($Adapter::$method).toList()");

    private final FactTable facts;
    private final SlotPlan plan;
    private final SlotJava java;
    private final Map<String, TypeRef> sources = new LinkedHashMap<>();
    private final Map<String, Shape.Parts> records = new LinkedHashMap<>();

    SlotRecords(FactTable facts, SlotPlan plan) {
        this.facts = facts;
        this.plan = plan;
        this.java = new SlotJava(plan.types().contract().qualifiedName());
    }

    /** The value of a parameter as the fill is given it. */
    Code shown(Parameter parameter, Shape shape) {
        return shown(shape, FlowRow.name(parameter.name()), source(parameter));
    }

    /** Type of what a flow gives for the parameter. */
    TypeRef source(Parameter parameter) {
        if (parameter instanceof Parameter.Reply reply) {
            return JavaTypes.of(facts.ports().stream()
                    .filter(port -> port.port().name().equals(reply.port()))
                    .flatMap(port -> port.operations().stream())
                    .filter(operation -> operation.operation().name().equals(reply.operation()))
                    .findFirst()
                    .orElseThrow()
                    .reply());
        }
        return JavaTypes.of(facts.entity(parameter.rows().orElseThrow()).types().entity());
    }

    private Code shown(Shape shape, Code value, TypeRef source) {
        if (shape instanceof Shape.Many many) {
            Shape.Parts element = (Shape.Parts) many.element();
            return named(MANY, element, source).with("rows", value);
        }
        if (shape instanceof Shape.Parts parts) {
            note(parts, source);
            return parts.nullable()
                    ? named(ONE_OR_NONE, parts, source).with("row", value)
                    : ONE.with("method", method(parts)).with("row", value);
        }
        return value;
    }

    private Code named(Quote quote, Shape.Parts parts, TypeRef source) {
        note(parts, source);
        return quote.with("Adapter", plan.types().adapter().simpleName()).with("method", method(parts));
    }

    private void note(Shape.Parts parts, TypeRef source) {
        records.putIfAbsent(parts.javaName(), parts);
        sources.putIfAbsent(parts.javaName(), source);
    }

    private static String method(Shape.Parts parts) {
        return "shown" + parts.javaName();
    }

    /** The methods that were asked for so far, and those that they ask for. */
    List<Code> methods() {
        List<Code> methods = new ArrayList<>();
        List<String> done = new ArrayList<>();
        while (done.size() < records.size()) {
            String next = records.keySet().stream()
                    .filter(name -> !done.contains(name))
                    .findFirst()
                    .orElseThrow();
            done.add(next);
            methods.add(method(next));
        }
        return methods;
    }

    private Code method(String name) {
        Shape.Parts parts = records.get(name);
        List<Code> values = new ArrayList<>();
        parts.members().forEach((member, shape) -> values.add(value(parts, member, shape)));
        return METHOD.with("Record", java.nested(name))
                .with("method", method(parts))
                .with("Row", sources.get(name))
                .with("values", values);
    }

    private Code value(Shape.Parts parts, String name, Shape shape) {
        if (parts.entity().isEmpty()) {
            return VALUE.with("getter", name);
        }
        EntityFacts entity = facts.entity(parts.entity());
        Code read = VALUE.with("getter", RowAccess.getter(entity, name));
        Shape row = shape instanceof Shape.Many many ? many.element() : shape;
        return row instanceof Shape.Parts target
                ? shown(
                        shape,
                        read,
                        JavaTypes.of(facts.entity(target.entity()).types().entity()))
                : read;
    }
}
