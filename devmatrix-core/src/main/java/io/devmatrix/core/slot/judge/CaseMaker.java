package io.devmatrix.core.slot.judge;

import io.devmatrix.core.ir.Example;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Port;
import io.devmatrix.core.slot.contract.SlotContract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the cases that a fill is tried with: examples, one place off a base, and seeded mixtures. The same each time. */
final class CaseMaker {
    private static final int MOST_VARIANTS = 900;
    private static final int MIXTURES = 300;
    private static final int EXAMPLE_BASES = 4;

    private final SlotContract contract;
    private final Conditions conditions;
    private final Pool pool;
    private final Mixtures mixtures;

    CaseMaker(SlotContract contract, Pool pool) {
        this.contract = contract;
        this.conditions = new Conditions(contract);
        this.pool = pool;
        this.mixtures = new Mixtures(new Variants(pool, Base.NOW));
    }

    /** The cases for which all preconditions hold, examples first. */
    List<Case> cases() {
        Set<Case> cases = new LinkedHashSet<>();
        List<Case> examples = contract.examples().stream().map(this::example).toList();
        examples.stream().filter(one -> conditions.admit(one.arguments())).forEach(cases::add);
        List<Map<String, @Nullable Object>> bases = bases(examples);
        Set<Map<String, @Nullable Object>> seen = new LinkedHashSet<>();
        bases.stream().filter(conditions::admit).forEach(seen::add);
        addVariants(bases, seen);
        for (int i = 0; i < MIXTURES; i++) {
            Map<String, @Nullable Object> mixture = arguments(mixtures::value);
            if (conditions.admit(mixture)) {
                seen.add(mixture);
            }
        }
        seen.forEach(arguments -> cases.add(Case.of(arguments)));
        return List.copyOf(cases);
    }

    private List<Map<String, @Nullable Object>> bases(List<Case> examples) {
        List<Map<String, @Nullable Object>> bases = new ArrayList<>();
        bases.add(arguments(Base.LEAST::value));
        bases.add(arguments(Base.ONES::value));
        examples.stream().limit(EXAMPLE_BASES).map(Case::arguments).forEach(bases::add);
        return bases;
    }

    /** From all bases in turn, so that a limit takes from none of them all it has. */
    private void addVariants(List<Map<String, @Nullable Object>> bases, Set<Map<String, @Nullable Object>> seen) {
        List<List<Map<String, @Nullable Object>>> all =
                bases.stream().map(base -> off(base).toList()).toList();
        int longest = all.stream().mapToInt(List::size).max().orElse(0);
        int total = all.stream().mapToInt(List::size).sum();
        int step = Math.max(1, total / MOST_VARIANTS);
        for (int i = 0; i < longest; i += step) {
            for (List<Map<String, @Nullable Object>> variantsOfBase : all) {
                if (i < variantsOfBase.size() && conditions.admit(variantsOfBase.get(i))) {
                    seen.add(variantsOfBase.get(i));
                }
            }
        }
    }

    private Stream<Map<String, @Nullable Object>> off(Map<String, @Nullable Object> base) {
        Variants variants = new Variants(pool, base.get("now") instanceof Instant now ? now : Base.NOW);
        return contract.parameters().stream()
                .flatMap(parameter -> variants.of(parameter.shape(), base.get(parameter.name()))
                        .map(value -> {
                            Map<String, @Nullable Object> more = new LinkedHashMap<>(base);
                            more.put(parameter.name(), value);
                            return more;
                        }));
    }

    private interface Source {
        @Nullable
        Object value(io.devmatrix.core.slot.contract.Shape shape);
    }

    private Map<String, @Nullable Object> arguments(Source source) {
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        for (Parameter parameter : contract.parameters()) {
            arguments.put(parameter.name(), source.value(parameter.shape()));
        }
        addNow(arguments, Base.NOW);
        return arguments;
    }

    private void addNow(Map<String, @Nullable Object> arguments, Instant now) {
        if (contract.ports().contains(Port.NOW)) {
            arguments.put("now", now);
        }
    }

    /** The example with all that it leaves out. */
    Case example(Example example) {
        JsonNode row = ExampleReading.tree(example.json());
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        for (Parameter parameter : contract.parameters()) {
            Object base = Base.LEAST.value(parameter.shape());
            JsonNode told = row.get(parameter.name());
            arguments.put(parameter.name(), told == null ? base : ExampleReading.value(parameter.shape(), told, base));
        }
        JsonNode now = row.get("now");
        addNow(arguments, now == null ? Base.NOW : Instant.parse(now.asString()));
        JsonNode error = row.get("error");
        JsonNode result = row.get("result");
        Object wanted = result == null ? null : ExampleResult.of(contract.result(), result);
        return new Case(
                arguments,
                Optional.of(new Case.Wanted(
                        example.node(), Optional.ofNullable(error).map(JsonNode::asString), wanted)));
    }
}
