package io.devmatrix.core.slot.judge;

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

/** Makes the cases that a fill is tried with: examples, one place off a base, and seeded mixtures. The same each time. */
final class CaseMaker {
    private static final int MOST_VARIANTS = 700;
    private static final int MIXTURES = 200;
    private static final int MOST_DRAWS = 1000;
    private static final int EXAMPLE_BASES = 4;

    private final SlotContract contract;
    private final Settling settling;
    private final Admission admission;
    private final Pool pool;
    private final Mixtures mixtures;

    CaseMaker(SlotContract contract, Pool pool) {
        this.contract = contract;
        this.settling = new Settling(contract);
        this.admission = new Admission(contract);
        this.pool = pool;
        this.mixtures = new Mixtures(new Variants(pool, Base.NOW, settling));
    }

    /** The cases that can be and for which all preconditions hold, examples first. */
    List<Case> cases() {
        Set<Case> cases = new LinkedHashSet<>();
        List<Case> examples = new ExampleCases(contract)
                .all().stream()
                        .filter(one -> one.problem().isEmpty())
                        .map(ExampleCases.Made::given)
                        .toList();
        examples.stream()
                .filter(one -> admission.of(one.arguments()).isPresent())
                .forEach(cases::add);
        List<Map<String, @Nullable Object>> bases = bases(examples);
        Set<Map<String, @Nullable Object>> seen = new LinkedHashSet<>();
        bases.forEach(base -> admission.of(base).ifPresent(seen::add));
        bases.subList(0, 2).forEach(base -> addMoved(base, seen));
        addVariants(bases, seen);
        addMixtures(seen);
        seen.forEach(arguments -> cases.add(Case.of(arguments)));
        return List.copyOf(cases);
    }

    /** Rows that hang together are drawn more often, since fewer of them can be. */
    private void addMixtures(Set<Map<String, @Nullable Object>> seen) {
        int draws = settling.isIdle() ? MIXTURES : MOST_DRAWS;
        int admitted = 0;
        for (int i = 0; i < draws && admitted < MIXTURES; i++) {
            Optional<Map<String, @Nullable Object>> mixture = admission.of(arguments(mixtures::value));
            mixture.ifPresent(seen::add);
            admitted += mixture.isPresent() ? 1 : 0;
        }
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
        int step = (total + MOST_VARIANTS - 1) / MOST_VARIANTS;
        for (int i = 0; i < longest; i += Math.max(1, step)) {
            for (List<Map<String, @Nullable Object>> variantsOfBase : all) {
                if (i < variantsOfBase.size()) {
                    admission.of(variantsOfBase.get(i)).ifPresent(seen::add);
                }
            }
        }
    }

    private void addMoved(Map<String, @Nullable Object> base, Set<Map<String, @Nullable Object>> seen) {
        Variants variants = new Variants(pool, Base.NOW, settling);
        for (Parameter one : contract.parameters()) {
            variants.moved(one.shape(), base.get(one.name()))
                    .flatMap(value -> admission.of(with(base, one.name(), value)).stream())
                    .forEach(seen::add);
        }
    }

    private Stream<Map<String, @Nullable Object>> off(Map<String, @Nullable Object> base) {
        Variants variants = new Variants(pool, base.get("now") instanceof Instant now ? now : Base.NOW, settling);
        return contract.parameters().stream().flatMap(one -> variants.of(one.shape(), base.get(one.name()))
                .map(value -> with(base, one.name(), value)));
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> base, String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(base);
        more.put(name, value);
        return more;
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
        if (contract.ports().contains(Port.NOW)) {
            arguments.put("now", Base.NOW);
        }
        return arguments;
    }
}
