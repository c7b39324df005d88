package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.FlowPath;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.ir.PathVariable;
import io.devmatrix.core.ir.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes cases for one flow: rows that the model allows, and a request. */
final class ScenarioMaker {
    private static final int MOST_CHILDREN = 4;
    private static final int RARE = 12;

    private final Meaning meaning;
    private final Flow flow;
    private final ValuePool pool;
    private final PlainValues plain;
    private final List<PathVariable> path;
    private final Set<InverseFacts> spoken = new LinkedHashSet<>();
    private final List<String> wanted;
    private final List<String> keyed = new ArrayList<>();
    private final Map<String, FieldFacts> fields = new LinkedHashMap<>();

    ScenarioMaker(Meaning meaning, Flow flow, PlainValues plain) {
        this.meaning = meaning;
        this.flow = flow;
        this.pool = new ValuePool(meaning.facts(), flow);
        this.plain = plain;
        meaning.facts().flows().stream()
                .filter(facts -> facts.flow().equals(flow))
                .flatMap(facts -> facts.inputs().stream())
                .forEach(input -> fields.put(input.field().name().text(), input.field()));
        this.path = FlowPath.of(meaning.facts().application(), flow).variables();
        this.wanted = wanted(meaning, flow);
        keyed.addAll(wanted);
        FlowTree.steps(flow)
                .filter(Step.Upsert.class::isInstance)
                .flatMap(step -> owners(meaning, Paths.last(((Step.Upsert) step).collection())))
                .forEach(keyed::add);
        String text = text(meaning, flow);
        meaning.facts().entities().stream()
                .flatMap(entity -> entity.inverses().stream())
                .filter(inverse -> inverse.nested()
                        || Pattern.compile("\\b" + inverse.name().text() + "\\b")
                                .matcher(text)
                                .find())
                .forEach(spoken::add);
    }

    /** Entities whose rows a collection of that name has. */
    private static Stream<String> owners(Meaning meaning, String collection) {
        return meaning.facts().entities().stream()
                .flatMap(entity -> entity.inverses().stream())
                .filter(inverse -> inverse.name().text().equals(collection))
                .map(InverseFacts::owner);
    }

    private static String text(Meaning meaning, Flow flow) {
        List<String> texts = new ArrayList<>();
        FlowTree.of(meaning.facts(), flow).forEach(called -> texts.addAll(Texts.of(called)));
        meaning.facts().entities().stream().flatMap(EntityFacts::attributes).forEach(attribute -> {
            if (attribute.attribute().derivation() instanceof Derivation.Computed computed) {
                texts.add(computed.expression().text());
            }
        });
        return String.join(" ", texts);
    }

    /** The case of those choices; empty when they make rows that the model does not allow. */
    Optional<Scenario> make(Draws draws, LongSupplier source, Instant now) {
        Sight sight = Sight.of(meaning, World.EMPTY, now);
        WorldMaker rows = new WorldMaker(sight, draws, new Numbers(source), pool, plain);
        try {
            Map<String, UUID> ids = path(rows, draws);
            Map<String, @Nullable Object> inputs = inputs(rows, draws);
            others(rows, sight, draws);
            Map<String, @Nullable Object> late = late(inputs, rows, draws);
            new RowRules(sight, new Refusals(meaning.facts().application().api().statuses())).check();
            return invariantsHold(sight)
                    ? Optional.of(new Scenario(Kept.of(sight), new Request(ids, late), now))
                    : Optional.empty();
        } catch (Refused | ArithmeticException | NullPointerException notAllowed) {
            return Optional.empty();
        }
    }

    private Map<String, UUID> path(WorldMaker rows, Draws draws) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        for (PathVariable row : path) {
            boolean missing = draws.once(RARE);
            boolean stranger = row.parent().isPresent() && draws.once(RARE);
            Map<String, UUID> fixed = row.parent()
                    .filter(parent -> !stranger)
                    .map(parent -> Map.of(parent.relation(), ids.get(parent.variable())))
                    .orElse(Map.of());
            UUID id = rows.make(row.entity(), known(fixed, rows), 0)
                    .map(RowView::id)
                    .orElseGet(rows::unknown);
            ids.put(row.name(), missing ? rows.unknown() : id);
        }
        return ids;
    }

    /** References to rows that are really there; a missing parent has no children. */
    private static Map<String, UUID> known(Map<String, UUID> fixed, WorldMaker rows) {
        return fixed.values().stream().allMatch(rows::isThere) ? fixed : Map.of();
    }

    private Map<String, @Nullable Object> inputs(WorldMaker rows, Draws draws) {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        for (Input input : flow.inputs()) {
            boolean absent = (input.nullable() || input.defaultValue().isPresent()) && draws.once(4);
            if (absent) {
                continue;
            }
            if (input.entity().isEmpty()) {
                inputs.put(input.name(), rows.chosen((AttributeFacts) fields.get(input.name())));
            } else {
                boolean missing = draws.once(RARE);
                Optional<UUID> id = missing
                        ? Optional.empty()
                        : rows.some(input.entity(), 0).map(RowView::id);
                inputs.put(input.name(), id.orElseGet(rows::unknown));
            }
        }
        return inputs;
    }

    /** Children of the rows so far, two levels down, and rows that steps look for. */
    private void others(WorldMaker rows, Sight sight, Draws draws) {
        for (String entity : wanted) {
            for (int i = draws.next(3); i > 0; i--) {
                rows.make(entity, Map.of(), 0);
            }
        }
        Set<UUID> done = new LinkedHashSet<>();
        for (int level = 0; level < 3; level++) {
            for (EntityFacts entity : meaning.facts().entities()) {
                for (InverseFacts inverse : entity.inverses()) {
                    if (level < 2 || inverse.nested()) {
                        children(rows, sight, draws, entity, inverse, done);
                    }
                }
            }
        }
    }

    private void children(
            WorldMaker rows, Sight sight, Draws draws, EntityFacts entity, InverseFacts inverse, Set<UUID> done) {
        if (!spoken.contains(inverse)) {
            return;
        }
        for (UUID id : List.copyOf(sight.tables().all(entity.entity().name()).keySet())) {
            UUID key = new UUID(id.getMostSignificantBits() ^ inverse.hashCode(), id.getLeastSignificantBits());
            if (done.add(key)) {
                for (int i = draws.next(MOST_CHILDREN); i > 0; i--) {
                    rows.make(inverse.owner(), Map.of(inverse.relation(), id), 0);
                }
            }
        }
    }

    private static List<String> wanted(Meaning meaning, Flow flow) {
        return FlowTree.of(meaning.facts(), flow).stream()
                .flatMap(FlowTree::steps)
                .flatMap(step -> {
                    if (step instanceof Step.FindOrCreate find) {
                        return Stream.of(find.entity());
                    }
                    return step instanceof Step.Load load ? Stream.of(load.entity()) : Stream.empty();
                })
                .distinct()
                .toList();
    }

    /** Inputs that name a row by a key of its own take one that is there. */
    private Map<String, @Nullable Object> late(Map<String, @Nullable Object> inputs, WorldMaker rows, Draws draws) {
        Map<String, @Nullable Object> late = new LinkedHashMap<>(inputs);
        for (Input input : flow.inputs()) {
            if (input.entity().isEmpty() && inputs.get(input.name()) != null && draws.once(2)) {
                rows.present(input, keyed).ifPresent(value -> late.put(input.name(), value));
            }
        }
        return late;
    }

    private boolean invariantsHold(Sight sight) {
        for (Invariant invariant : meaning.facts().application().behaviour().invariants()) {
            if (!sight.rows(invariant.entity()).allMatch(row -> sight.holds(invariant.that(), row))) {
                return false;
            }
        }
        return true;
    }
}
