package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Guard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Looks by chance for a row in a state, with the rows that belong to it, that guards let pass or do not. Not thread-safe. */
public final class RowSearch {
    private static final int MOST_RUNS = 5_000;
    private static final int MOST_KINDS = 32;
    private static final int RUNS_IN_VAIN = 600;

    private final Meaning meaning;
    private final EntityFacts entity;
    private final ScenarioMaker maker;
    private final Random random = new Random(20260101);

    /** A search for rows of that entity. */
    public RowSearch(Meaning meaning, EntityFacts entity, PlainValues plain) {
        this(meaning, entity, plain, List.of());
    }

    /** @param texts further expressions whose constants are worth trying */
    public RowSearch(Meaning meaning, EntityFacts entity, PlainValues plain, List<Expression> texts) {
        Flow naming = naming(entity);
        List<String> more = texts.stream().map(Expression::text).toList();
        ValuePool pool = new ValuePool(meaning.facts(), WrittenValues.of(meaning.facts(), naming, more));
        this.meaning = meaning;
        this.entity = entity;
        this.maker = new ScenarioMaker(meaning, naming, plain, pool);
    }

    /**
     * The row looked for.
     *
     * @param attribute what tells its state
     * @param passed guards that let it pass
     * @param barrier a guard that does not; empty when there is to be none
     */
    public record Wanted(String attribute, String state, List<Guard> passed, Optional<Guard> barrier) {
        public Wanted {
            passed = List.copyOf(passed);
        }
    }

    /**
     * A row and all rows that it needs.
     *
     * @param ids of the rows that it is part of, from the outermost, and its own
     */
    public record Found(World world, List<UUID> ids) {
        public Found {
            ids = List.copyOf(ids);
        }
    }

    /** A flow that does nothing but name a row of the entity. */
    private static Flow naming(EntityFacts entity) {
        String name = entity.variable();
        return new Flow(
                entity.entity().node(),
                name,
                "",
                Optional.of(new Flow.Http("GET", "/{" + name + "}", 204)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                Optional.empty());
    }

    /**
     * Such a row; empty when chance finds none.
     *
     * @param numbers each time another number
     * @param now a time that is not on a whole second
     */
    public Optional<Found> find(Wanted wanted, LongSupplier numbers, Instant now) {
        for (int run = 0; run < MOST_RUNS; run++) {
            Optional<Found> found = maker.make(new Draws(new int[0], random.nextLong()), numbers, now)
                    .flatMap(scenario -> found(scenario, wanted));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Rows for which the parts of the condition that decide have different outcomes, one for each mixture that chance finds.
     *
     * @param numbers each time another number
     * @param now a time that is not on a whole second
     */
    public List<Found> mixtures(Expression condition, LongSupplier numbers, Instant now) {
        ConditionParts parts =
                ConditionParts.of(meaning.checked(condition, entity.entity().name()));
        Map<List<String>, Found> found = new LinkedHashMap<>();
        int vain = 0;
        while (vain < RUNS_IN_VAIN && found.size() < MOST_KINDS) {
            vain++;
            Optional<Scenario> scenario = maker.make(new Draws(new int[0], random.nextLong()), numbers, now);
            if (scenario.isPresent()) {
                Sight sight = Sight.of(meaning, scenario.get().world(), now);
                RowView row = row(scenario.get(), sight);
                vain = sight.has(row.entity(), row.id())
                                && found.putIfAbsent(parts.outcomes(row, now), found(scenario.get(), sight, row))
                                        == null
                        ? 0
                        : vain;
            }
        }
        return List.copyOf(found.values());
    }

    private RowView row(Scenario scenario, Sight sight) {
        UUID id = scenario.request().path().values().iterator().next();
        return sight.row(entity.entity().name(), id);
    }

    private Found found(Scenario scenario, Sight sight, RowView row) {
        return new Found(scenario.world(), ids(entity, row, sight));
    }

    private Optional<Found> found(Scenario scenario, Wanted wanted) {
        Sight sight = Sight.of(meaning, scenario.world(), scenario.now());
        RowView row = row(scenario, sight);
        return sight.has(row.entity(), row.id()) && suits(row, sight, wanted)
                ? Optional.of(found(scenario, sight, row))
                : Optional.empty();
    }

    private static boolean suits(RowView row, Sight sight, Wanted wanted) {
        try {
            return wanted.state().equals(row.raw(wanted.attribute()))
                    && wanted.passed().stream().allMatch(guard -> sight.holds(guard.that(), row))
                    && wanted.barrier()
                            .filter(guard -> sight.holds(guard.that(), row))
                            .isEmpty();
        } catch (ArithmeticException | NullPointerException untold) {
            return false;
        }
    }

    private List<UUID> ids(EntityFacts part, RowView row, Sight sight) {
        List<UUID> ids = new ArrayList<>();
        part.relations().filter(RelationFacts::nesting).findFirst().ifPresent(nesting -> {
            String whole = nesting.relation().target();
            UUID id = (UUID) row.raw(nesting.name().text());
            ids.addAll(ids(meaning.facts().entity(whole), sight.row(whole, id), sight));
        });
        ids.add(row.id());
        return ids;
    }
}
