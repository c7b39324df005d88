package io.devmatrix.core.slot.judge;

import io.devmatrix.core.ir.Example;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Port;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes cases of examples: what an example names stands; what it leaves out is the least value that fits what it names. */
final class ExampleCases {
    private final SlotContract contract;
    private final Settling settling;

    ExampleCases(SlotContract contract) {
        this.contract = contract;
        this.settling = new Settling(contract);
    }

    /**
     * An example.
     *
     * @param problem why it can never happen, whatever `requires` says; empty when it may
     */
    record Made(Case given, String problem) {}

    /** All of them, in the order of the model. */
    List<Made> all() {
        return contract.examples().stream().map(this::of).toList();
    }

    private Made of(Example example) {
        JsonNode row = ExampleReading.tree(example.json());
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        for (Parameter parameter : contract.parameters()) {
            arguments.put(parameter.name(), value(parameter.shape(), row.get(parameter.name())));
        }
        if (contract.ports().contains(Port.NOW)) {
            JsonNode now = row.get("now");
            arguments.put("now", now == null ? Base.NOW : Instant.parse(now.asString()));
        }
        Settling.Settled settled = settling.settled(arguments);
        String problem = contradiction(row, settled.value()).orElse(settled.problem());
        return new Made(new Case(settled.value(), Optional.of(wanted(example, row))), problem);
    }

    private Case.Wanted wanted(Example example, JsonNode row) {
        JsonNode result = row.get("result");
        return new Case.Wanted(
                example.node(),
                Optional.ofNullable(row.get("error")).map(JsonNode::asString),
                result == null ? null : ExampleResult.of(contract.result(), result));
    }

    private @Nullable Object value(Shape shape, @Nullable JsonNode told) {
        Object base = Base.LEAST.value(shape);
        return told == null ? base : fitting(shape, told, ExampleReading.value(shape, told, base));
    }

    /** The value, its untold parts moved so that computed members come out as told where that can be. */
    private @Nullable Object fitting(Shape shape, JsonNode told, @Nullable Object value) {
        if (shape instanceof Shape.Many many && value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                elements.add(fitting(many.element(), told.get(i), list.get(i)));
            }
            return elements;
        }
        if (!(shape instanceof Shape.Parts parts) || !(value instanceof Map<?, ?> row)) {
            return value;
        }
        Map<String, @Nullable Object> fitted = new LinkedHashMap<>();
        parts.members().forEach((name, member) -> {
            JsonNode of = told.get(name);
            fitted.put(name, of == null ? row.get(name) : fitting(member, of, row.get(name)));
        });
        return moved(parts, told, fitted);
    }

    private Map<String, @Nullable Object> moved(Shape.Parts parts, JsonNode told, Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> row = given;
        for (String name : parts.members().keySet()) {
            JsonNode wanted = told.get(name);
            if (wanted != null && wanted.isNumber() && settling.isComputed(parts, name)) {
                BigDecimal number = wanted.decimalValue();
                Object now = settling.settled(parts, row).value().get(name);
                row = isNumber(now, number) ? row : moved(parts, told, row, name, number);
            }
        }
        return row;
    }

    /** From the least values, or else from ones. */
    private Map<String, @Nullable Object> moved(
            Shape.Parts parts, JsonNode told, Map<String, @Nullable Object> row, String member, BigDecimal number) {
        return new Moves(settling, parts, row, member, told)
                .to(number)
                .or(() -> new Moves(settling, parts, ones(parts, told), member, told).to(number))
                .orElse(row);
    }

    private static Map<?, ?> ones(Shape.Parts parts, JsonNode told) {
        Object row = ExampleReading.value(parts, told, Base.ONES.row(parts));
        return row instanceof Map<?, ?> known ? known : Map.of();
    }

    private static boolean isNumber(@Nullable Object value, BigDecimal number) {
        return value instanceof BigDecimal decimal && decimal.compareTo(number) == 0
                || value instanceof Long whole && BigDecimal.valueOf(whole).compareTo(number) == 0;
    }

    private Optional<String> contradiction(JsonNode row, Map<String, @Nullable Object> settled) {
        return contract.parameters().stream()
                .flatMap(one -> contradiction(one.shape(), row.get(one.name()), settled.get(one.name()), one.name()))
                .findFirst();
    }

    /** What the example says of computed members and is not so. */
    private Stream<String> contradiction(Shape shape, @Nullable JsonNode told, @Nullable Object is, String path) {
        if (told != null && shape instanceof Shape.Parts parts && is instanceof Map<?, ?> row) {
            return parts.members().entrySet().stream().flatMap(member -> {
                String name = member.getKey();
                String below = path + "." + name;
                return settling.isComputed(parts, name)
                        ? difference(member.getValue(), told.get(name), row.get(name), below)
                        : contradiction(member.getValue(), told.get(name), row.get(name), below);
            });
        }
        if (told != null && shape instanceof Shape.Many many && is instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> contradiction(many.element(), told.get(i), list.get(i), path + "[" + i + "]"));
        }
        return Stream.of();
    }

    private static Stream<String> difference(Shape shape, @Nullable JsonNode told, @Nullable Object is, String path) {
        Object said = told == null ? is : ExampleReading.value(shape, told, null);
        return Fitted.same(said, is)
                ? Stream.of()
                : Stream.of("it says that `" + path + "` is " + Words.of(said) + ", and the model computes "
                        + Words.of(is));
    }
}
