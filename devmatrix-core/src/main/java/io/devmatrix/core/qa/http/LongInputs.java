package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.ir.Type.Kind;
import io.devmatrix.core.qa.flow.Request;
import io.devmatrix.core.qa.flow.Scenario;
import io.devmatrix.core.qa.flow.Witness;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Texts for one flow that are as short and as long as they may be, in characters that UTF-16 counts twice. The oracle knows what follows. */
final class LongInputs {
    /** The first of so many signs without a case. */
    private static final int SIGNS = 0x1F680;

    private static final int RADIX = 64;

    private final FlowBench bench;
    private final FlowFacts flow;
    private final Witness witness;
    private final InvariantLog invariants;

    /** Trials beside a case in which the flow succeeds. */
    LongInputs(FlowBench bench, FlowFacts flow, Witness witness, InvariantLog invariants) {
        this.bench = bench;
        this.flow = flow;
        this.witness = witness;
        this.invariants = invariants;
    }

    void run() {
        for (Member member : flow.inputs()) {
            if (member.field() instanceof AttributeFacts attribute && isFree(attribute)) {
                IntStream.concat(
                                attribute.attribute().limits().minLength().stream(), attribute.type().length().stream())
                        .filter(length -> length > 0)
                        .distinct()
                        .forEach(length -> trial(attribute, length));
            }
        }
    }

    /** Whether any characters will do. */
    private static boolean isFree(AttributeFacts attribute) {
        Kind kind = attribute.type().kind();
        return attribute.attribute().limits().pattern().isEmpty() && (kind == Kind.STRING || kind == Kind.TEXT);
    }

    private void trial(AttributeFacts attribute, int length) {
        String name = flow.flow().name() + ": " + attribute.wireName() + " of " + length
                + " characters beyond the basic plane";
        bench.bench()
                .trial(
                        name,
                        attribute.node(),
                        () -> bench.apart(
                                flow, () -> new FlowTrial(bench, flow, with(attribute, length), invariants).run(name)));
    }

    private Scenario with(AttributeFacts attribute, int length) {
        Scenario scenario = bench.again(flow, witness);
        Request request = scenario.request();
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>(request.inputs());
        inputs.put(attribute.name().text(), text(bench.numbers().getAsLong(), length));
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
