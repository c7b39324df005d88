package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type.Kind;
import io.devmatrix.core.qa.flow.Request;
import io.devmatrix.core.qa.flow.Scenario;
import io.devmatrix.core.qa.flow.Witness;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of one flow at the edge of what is allowed: the least and the greatest number that the model states, texts as short and as
 * long as they may be, in characters that UTF-16 counts twice, and what may be left out left out. The oracle knows what follows.
 */
final class EdgeInputs {
    /** The first of so many signs without a case. */
    private static final int SIGNS = 0x1F680;

    private static final int RADIX = 64;

    private final FlowBench bench;
    private final FlowFacts flow;
    private final Witness witness;
    private final InvariantLog invariants;

    /** Trials beside a case in which the flow succeeds. */
    EdgeInputs(FlowBench bench, FlowFacts flow, Witness witness, InvariantLog invariants) {
        this.bench = bench;
        this.flow = flow;
        this.witness = witness;
        this.invariants = invariants;
    }

    void run() {
        for (Member member : flow.inputs()) {
            if (member.field() instanceof AttributeFacts attribute) {
                lengths(attribute);
                bounds(attribute);
            }
            absent(member.field());
        }
    }

    private void lengths(AttributeFacts attribute) {
        if (!isFree(attribute)) {
            return;
        }
        IntStream.concat(attribute.attribute().limits().minLength().stream(), attribute.type().length().stream())
                .filter(length -> length > 0)
                .distinct()
                .forEach(length -> trial(
                        attribute,
                        "of " + length + " characters beyond the basic plane",
                        inputs -> inputs.put(
                                attribute.name().text(), text(bench.numbers().getAsLong(), length))));
    }

    /** Whether any characters will do. */
    private static boolean isFree(AttributeFacts attribute) {
        Kind kind = attribute.type().kind();
        return attribute.attribute().limits().pattern().isEmpty() && (kind == Kind.STRING || kind == Kind.TEXT);
    }

    private void bounds(AttributeFacts attribute) {
        Limits limits = attribute.attribute().limits();
        Stream<BigDecimal> least =
                limits.min().stream().map(min -> NumberRange.of(attribute).least());
        Stream<BigDecimal> greatest =
                limits.max().stream().map(max -> NumberRange.of(attribute).greatest());
        Stream.concat(least, greatest).distinct().forEach(bound -> {
            Object value = StoredValues.of(attribute.type(), Values.JSON.numberNode(bound));
            trial(
                    attribute,
                    "of " + bound.toPlainString(),
                    inputs -> inputs.put(attribute.name().text(), value));
        });
    }

    private void absent(FieldFacts field) {
        Optional<DefaultValue> usual =
                field instanceof AttributeFacts attribute ? attribute.defaultValue() : Optional.empty();
        boolean known = usual.map(DefaultValue.Literal.class::isInstance).orElse(field.nullable());
        if (known) {
            trial(field, "left out", inputs -> inputs.remove(field.name().text()));
        }
    }

    private void trial(FieldFacts field, String what, Consumer<Map<String, @Nullable Object>> change) {
        String name = flow.flow().name() + ": " + field.wireName() + " " + what;
        bench.bench()
                .trial(
                        name,
                        field.node(),
                        () -> bench.apart(
                                flow, () -> new FlowTrial(bench, flow, changed(change), invariants).run(name)));
    }

    private Scenario changed(Consumer<Map<String, @Nullable Object>> change) {
        Scenario scenario = bench.again(flow, witness);
        Request request = scenario.request();
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>(request.inputs());
        change.accept(inputs);
        Request changed = new Request(request.path(), inputs, request.reply(), request.caller());
        return new Scenario(scenario.world(), changed, scenario.now());
    }

    /** The n-th text of so many signs; only short ones come again. */
    private static String text(long n, int length) {
        StringBuilder text = new StringBuilder();
        long rest = n;
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(SIGNS + (int) (rest % RADIX));
            rest /= RADIX;
        }
        return text.toString();
    }
}
