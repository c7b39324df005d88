package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Chooses the steps of one walk over the operations of the model, by chance from a seed: it tries requests on the oracle and prefers
 * one that comes by a goal. The same seed gives the same walk.
 */
public final class WalkSearch {
    private static final int GOAL_TRIES = 40;
    private static final int TRIES = 6;
    private static final int MANY_ROWS = 8;
    private static final Set<Kind> WRITING = Set.of(Kind.CREATE, Kind.UPDATE, Kind.DELETE, Kind.EVENT, Kind.CUSTOM);

    private final Meaning meaning;
    private final PlainValues plain;
    private final WalkGoals goals;
    private final List<OperationFacts> operations;
    private List<OperationFacts> writing;
    private List<OperationFacts> reading;
    private final Map<OperationFacts, Optional<EntityFacts>> owners = new IdentityHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final ActOracle oracle;
    private final Draws draws;
    private final ValuePool pool;

    /**
     * The search for one walk.
     *
     * @param goals shared by all walks
     */
    public WalkSearch(Meaning meaning, PlainValues plain, WalkGoals goals, long seed) {
        this.meaning = meaning;
        this.plain = plain;
        this.goals = goals;
        this.operations = new ArrayList<>(goals.accepted().keySet());
        this.writing = some(true);
        this.reading = some(false);
        this.oracle = new ActOracle(meaning, numbers::incrementAndGet);
        this.draws = new Draws(new int[0], seed);
        this.pool = new ValuePool(meaning.facts(), WrittenValues.of(meaning.facts()));
    }

    /**
     * A step and what must come of it.
     *
     * @param act what to ask for
     * @param outcome by the oracle
     */
    public record Choice(Act act, Outcome outcome) {}

    /** The rows that have to be there first, since no operation makes such rows. */
    public World planted(Instant now) {
        return new Planting(meaning, new Numbers(numbers::incrementAndGet), pool, plain).world(draws, now);
    }

    /**
     * Days after which what the model's expressions ask of the time may be another, those among them after which a day is here that a
     * row of the world names; empty when none asks.
     */
    public List<Integer> delays(World world, Instant now) {
        List<Integer> delays = pool.delays();
        return delays.isEmpty()
                ? delays
                : Stream.concat(delays.stream(), DaysAhead.of(meaning.facts(), world, now).stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** The next step there; empty when nothing can be asked for. */
    public Optional<Choice> next(World world, Instant now) {
        ActMaker maker = maker(world, now);
        boolean seeks = !goals.complete() && !draws.once(4);
        Optional<Choice> wanted = seeks ? sought(maker, world, now) : Optional.empty();
        return wanted.or(() -> any(maker, world, now));
    }

    /** A request there that comes by something new; empty when none is found soon. */
    Optional<Choice> fresh(World world, Instant now) {
        Optional<Choice> accepted = goals.open().stream()
                .flatMap(operation -> accepted(operation, world, now).stream())
                .findFirst();
        return accepted.or(() -> sought(maker(world, now), world, now));
    }

    /** The same request once more there; empty when the oracle has no meaning for it. */
    Optional<Choice> again(Act act, World world, Instant now) {
        return judged(act, world, now);
    }

    /** A request there that writes and is accepted; empty when none is found soon. */
    Optional<Choice> onward(World world, Instant now) {
        ActMaker maker = maker(world, now);
        for (int i = 0; i < TRIES && !writing.isEmpty(); i++) {
            Optional<Choice> choice = made(maker, one(writing), world, now);
            if (choice.filter(c -> c.outcome() instanceof Outcome.Success).isPresent()) {
                return choice;
            }
        }
        return Optional.empty();
    }

    /** One request for each list there. */
    public List<Choice> lists(World world, Instant now) {
        ActMaker maker = maker(world, now);
        return List.copyOf(operations).stream()
                .filter(operation -> operation.kind() == Kind.LIST)
                .flatMap(operation -> made(maker, operation, world, now).stream())
                .toList();
    }

    /** A request for the operation that is refused there; empty when none is found. */
    public Optional<Choice> refused(OperationFacts operation, World world, Instant now) {
        return ending(operation, Outcome.Refusal.class, world, now);
    }

    /** A request for the operation that is accepted there; empty when none is found. */
    public Optional<Choice> accepted(OperationFacts operation, World world, Instant now) {
        return ending(operation, Outcome.Success.class, world, now);
    }

    private Optional<Choice> ending(OperationFacts operation, Class<? extends Outcome> end, World world, Instant now) {
        ActMaker maker = maker(world, now);
        for (int i = 0; i < GOAL_TRIES && goals.accepted().containsKey(operation); i++) {
            Optional<Choice> choice = made(maker, operation, world, now);
            if (choice.filter(c -> end.isInstance(c.outcome())).isPresent()) {
                return choice;
            }
        }
        return Optional.empty();
    }

    private ActMaker maker(World world, Instant now) {
        return new ActMaker(Sight.of(meaning, world, now), draws, new Numbers(numbers::incrementAndGet), pool, plain);
    }

    private Optional<Choice> sought(ActMaker maker, World world, Instant now) {
        List<OperationFacts> open = goals.open();
        for (int i = 0; i < GOAL_TRIES; i++) {
            OperationFacts operation = open.isEmpty() || draws.once(2) ? one(writing) : one(open);
            Optional<Choice> choice = made(maker, operation, world, now);
            if (choice.filter(c -> goals.isNew(c.act(), c.outcome())).isPresent()) {
                return choice;
            }
        }
        return Optional.empty();
    }

    /** One that is accepted, three of four times; else one that is refused, as far as one is found soon. */
    private Optional<Choice> any(ActMaker maker, World world, Instant now) {
        boolean accepted = !draws.once(4);
        Optional<Choice> last = Optional.empty();
        for (int i = 0; !operations.isEmpty() && (i < TRIES || i < GOAL_TRIES && last.isEmpty()); i++) {
            OperationFacts operation = one(draws.once(5) ? reading : writing);
            if (isFull(operation, maker) && !draws.once(TRIES)) {
                continue;
            }
            Optional<Choice> choice = made(maker, operation, world, now);
            if (choice.filter(c -> accepted == c.outcome() instanceof Outcome.Success)
                    .isPresent()) {
                return choice;
            }
            last = choice.isPresent() ? choice : last;
        }
        return last;
    }

    /** Worlds stay small, so that rows meet. */
    private boolean isFull(OperationFacts operation, ActMaker maker) {
        return operation.kind() == Kind.CREATE
                && owner(operation)
                        .filter(entity -> maker.ids(entity.entity().name()).size() > MANY_ROWS)
                        .isPresent();
    }

    /** Those that write, or those that do not; all when there are none. */
    private List<OperationFacts> some(boolean writing) {
        List<OperationFacts> some = operations.stream()
                .filter(operation -> WRITING.contains(operation.kind()) == writing)
                .toList();
        return some.isEmpty() ? operations : some;
    }

    private OperationFacts one(List<OperationFacts> of) {
        return of.get(draws.next(of.size()));
    }

    private Optional<Choice> made(ActMaker maker, OperationFacts operation, World world, Instant now) {
        FactTable facts = meaning.facts();
        Optional<Act> act = operation.kind() == Kind.CUSTOM
                ? flow(facts, operation).flatMap(flow -> maker.of(operation, flow))
                : owner(operation).flatMap(entity -> maker.of(operation, entity));
        return act.flatMap(known -> judged(known, world, now));
    }

    /** What the oracle has no meaning for is left to the check of flows, which says so. */
    private Optional<Choice> judged(Act act, World world, Instant now) {
        try {
            return Optional.of(new Choice(act, oracle.run(act, world, now)));
        } catch (Unjudged unjudged) {
            goals.forget(act.operation());
            operations.remove(act.operation());
            writing = some(true);
            reading = some(false);
            return Optional.empty();
        }
    }

    private Optional<EntityFacts> owner(OperationFacts operation) {
        return owners.computeIfAbsent(operation, one -> owner(meaning.facts(), one));
    }

    /** The entity whose rows the operation is about. */
    public static Optional<EntityFacts> owner(FactTable facts, OperationFacts operation) {
        return facts.entities().stream()
                .filter(entity -> entity.operations().contains(operation))
                .findFirst();
    }

    /** The flow that the operation starts. */
    public static Optional<FlowFacts> flow(FactTable facts, OperationFacts operation) {
        return facts.flows().stream()
                .filter(flow ->
                        operation.kind() == Kind.CUSTOM && flow.flow().name().equals(operation.subject()))
                .findFirst();
    }
}
