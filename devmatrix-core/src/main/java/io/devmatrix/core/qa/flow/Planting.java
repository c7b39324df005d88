package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes rows that may be there, with machines where they start, for instance because no operation makes such rows. */
final class Planting {
    private static final int ROWS = 3;
    private static final int TRIES = 100;

    private final Meaning meaning;
    private final Numbers numbers;
    private final ValuePool pool;
    private final PlainValues plain;
    private final Balances balances;

    Planting(Meaning meaning, Numbers numbers, ValuePool pool, PlainValues plain) {
        this.meaning = meaning;
        this.numbers = numbers;
        this.pool = pool;
        this.plain = plain;
        this.balances = new Balances(meaning);
    }

    /** A world of a few rows of each entity that no operation makes. */
    World world(Draws draws, Instant now) {
        Set<String> left = new TreeSet<>();
        meaning.facts().entities().forEach(entity -> left.add(entity.entity().name()));
        left.removeAll(made(meaning.facts()));
        World world = world(left, draws, now);
        for (String role : roles()) {
            world = user(world, role, draws, now);
        }
        return world;
    }

    /** Roles of who asks where that makes a difference; no operation makes users of a role. */
    private Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        meaning.facts().operations().stream()
                .flatMap(operation -> meaning.callers(operation).stream())
                .flatMap(rule -> rule.roles().stream())
                .forEach(roles::add);
        return roles;
    }

    private World user(World world, String role, Draws draws, Instant now) {
        SecurityFacts security = SecurityFacts.of(meaning.facts()).orElseThrow();
        String entity = security.principal().entity().name();
        for (int i = 0; i < TRIES; i++) {
            Sight sight = Sight.of(meaning, world, now);
            Optional<RowView> made = new WorldMaker(sight, draws, numbers, pool, plain).make(entity, Map.of(), 0);
            made.ifPresent(row -> sight.tables()
                    .set(entity, row.id(), security.role().orElseThrow().name().text(), role));
            start(sight);
            if (made.isPresent() && sight.has(entity, made.get().id()) && settled(sight)) {
                return Kept.of(sight);
            }
        }
        return world;
    }

    /** A world of a few rows of each entity: where their lives start, or wherever invariants let them be when nowhere else. */
    World samples(Draws draws, Instant now) {
        World world = World.EMPTY;
        for (EntityFacts entity : meaning.facts().entities()) {
            world = grown(world, entity, draws, now, true);
            if (world.rows(entity.entity().name()).isEmpty()) {
                world = grown(world, entity, draws, now, false);
            }
        }
        return world;
    }

    /** A world of a few rows of each of the entities, and of rows that they need. */
    private World world(Set<String> entities, Draws draws, Instant now) {
        World world = World.EMPTY;
        for (EntityFacts entity : meaning.facts().entities()) {
            if (entities.contains(entity.entity().name())) {
                world = grown(world, entity, draws, now, true);
            }
        }
        return world;
    }

    private World grown(World before, EntityFacts entity, Draws draws, Instant now, boolean starting) {
        World world = before;
        String name = entity.entity().name();
        for (int i = 0; i < TRIES && world.rows(name).size() < ROWS; i++) {
            Sight sight = Sight.of(meaning, world, now);
            boolean isMade = new WorldMaker(sight, draws, numbers, pool, plain)
                    .make(name, Map.of(), 0)
                    .isPresent();
            if (isMade && starting) {
                start(sight);
            }
            world = isMade && settled(sight) ? Kept.of(sight) : world;
        }
        return world;
    }

    /** Puts new rows where their lives start. */
    private void start(Sight sight) {
        for (EntityFacts entity : meaning.facts().entities()) {
            String name = entity.entity().name();
            Set<UUID> made = new LinkedHashSet<>(sight.tables().touched());
            made.retainAll(sight.tables().all(name).keySet());
            entity.attributes().forEach(attribute -> meaning.facts()
                    .findMachine(attribute.attribute().machine())
                    .ifPresent(machine -> made.forEach(
                            id -> sight.tables().set(name, id, attribute.name().text(), machine.start()))));
        }
    }

    /** Gives rows the values that invariants ask for; false when they may not be there. */
    private boolean settled(Sight sight) {
        balances.settle(sight);
        try {
            new RowRules(sight, new Refusals(meaning.facts().application().api().statuses())).check();
        } catch (Refused refused) {
            return false;
        }
        return meaning.facts().application().behaviour().invariants().stream()
                .allMatch(invariant ->
                        sight.rows(invariant.entity()).allMatch(row -> sight.holds(invariant.that(), row)));
    }

    /** Entities whose rows some operation makes. */
    static Set<String> made(FactTable facts) {
        Set<String> made = new TreeSet<>();
        facts.entities().stream()
                .filter(entity -> entity.operations(Kind.CREATE).findAny().isPresent())
                .forEach(entity -> made.add(entity.entity().name()));
        for (Flow flow : facts.application().behaviour().flows()) {
            FlowTree.steps(flow).forEach(step -> made(facts, step).forEach(made::add));
        }
        return made;
    }

    private static Stream<String> made(FactTable facts, Step step) {
        if (step instanceof Step.FindOrCreate find) {
            return Stream.of(find.entity());
        }
        if (step instanceof Step.Create create) {
            return Stream.concat(
                    Stream.of(create.entity()), create.copies().stream().flatMap(copy -> owners(facts, copy.to())));
        }
        return step instanceof Step.Upsert upsert ? owners(facts, Paths.last(upsert.collection())) : Stream.empty();
    }

    private static Stream<String> owners(FactTable facts, String collection) {
        return facts.entities().stream()
                .flatMap(entity -> entity.inverses().stream())
                .filter(inverse -> inverse.name().text().equals(collection))
                .map(InverseFacts::owner);
    }
}
