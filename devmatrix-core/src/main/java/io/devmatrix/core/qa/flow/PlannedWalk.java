package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.OperationFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A walk that the oracle takes alone, before anything runs: each operation is accepted in it, and refused where it can be, each
 * state is reached. The same model gives the same walk, but for times.
 *
 * @param planted rows that have to be there first, since no operation makes such rows
 * @param steps in order
 */
public record PlannedWalk(World planted, List<Step> steps) {
    /** Steps of a walk that makes for its goals: so many in any case, and where there are many operations, so many for each. */
    private static final int STEPS = 300;

    private static final int STEPS_EACH = 3;
    private static final int BEGINNINGS = 3;

    /**
     * One step.
     *
     * @param act what is asked for
     * @param outcome what must come of it
     * @param made rows that it makes, by entity in model order
     */
    public record Step(Act act, Outcome outcome, List<MadeRow> made) {
        public Step {
            made = List.copyOf(made);
        }
    }

    public PlannedWalk {
        steps = List.copyOf(steps);
    }

    /** The walk over these operations; rows that are used up may ask for several beginnings. */
    public static PlannedWalk of(Meaning meaning, PlainValues plain, List<OperationFacts> operations, Instant now) {
        WalkGoals goals = new WalkGoals(meaning, operations);
        PlannedWalk best = from(0, meaning, plain, goals, now);
        long left = goals.left();
        for (int seed = 1; seed < BEGINNINGS && left > 0; seed++) {
            WalkGoals others = new WalkGoals(meaning, operations);
            PlannedWalk other = from(seed, meaning, plain, others, now);
            best = others.left() < left ? other : best;
            left = Math.min(left, others.left());
        }
        return best;
    }

    private static PlannedWalk from(long seed, Meaning meaning, PlainValues plain, WalkGoals goals, Instant now) {
        List<OperationFacts> operations = List.copyOf(goals.accepted().keySet());
        WalkSearch search = new WalkSearch(meaning, plain, goals, seed);
        World planted = search.planted(now);
        Walker walker = new Walker(meaning, now, goals, planted, new ArrayList<>());
        Foresight foresight = new Foresight(meaning, search);
        if (seed > 0) {
            // among few rows those that belong together are found sooner
            look(foresight, walker);
        }
        int most = Math.max(STEPS, STEPS_EACH * operations.size());
        for (int i = 0; i < most && !goals.complete(); i++) {
            Optional<WalkSearch.Choice> next = search.next(walker.world, now);
            next.ifPresent(walker::take);
            next.flatMap(choice -> repeated(choice, search, walker)).ifPresent(walker::take);
        }
        look(foresight, walker);
        for (OperationFacts operation : operations) {
            Optional<Integer> refusals = Optional.ofNullable(goals.refused().get(operation));
            if (refusals.filter(times -> times == 0).isPresent()) {
                search.refused(operation, walker.world, now).ifPresent(walker::take);
            }
        }
        return new PlannedWalk(planted, walker.steps);
    }

    /** The request of a flow once more, behind the first that was accepted, where the rows it has made or changed refuse it. */
    private static Optional<WalkSearch.Choice> repeated(WalkSearch.Choice choice, WalkSearch search, Walker walker) {
        OperationFacts operation = choice.act().operation();
        boolean first = operation.kind() == OperationFacts.Kind.CUSTOM
                && choice.outcome() instanceof Outcome.Success
                && Objects.equals(walker.goals.accepted().get(operation), 1);
        return first
                ? search.again(choice.act(), walker.world, walker.now)
                        .filter(again -> again.outcome() instanceof Outcome.Refusal)
                : Optional.empty();
    }

    /** Goes on to what chance has not come by, as far as a way there is found. */
    private static void look(Foresight foresight, Walker walker) {
        boolean found = true;
        while (found && !walker.goals.complete()) {
            Optional<Foresight.Way> ahead = foresight.from(walker.world, walker.now);
            ahead.ifPresent(way -> way.steps().forEach(walker::take));
            found = ahead.isPresent();
        }
    }

    /** Takes steps in memory. */
    private static final class Walker {
        private final Meaning meaning;
        private final Instant now;
        private final WalkGoals goals;
        private final List<Step> steps;
        private World world;

        Walker(Meaning meaning, Instant now, WalkGoals goals, World world, List<Step> steps) {
            this.meaning = meaning;
            this.now = now;
            this.goals = goals;
            this.world = world;
            this.steps = steps;
        }

        void take(WalkSearch.Choice choice) {
            goals.see(choice.act(), choice.outcome());
            World after = choice.outcome() instanceof Outcome.Success success ? success.after() : world;
            List<MadeRow> made = new WorldChange(meaning, world, after, now).made();
            steps.add(new Step(choice.act(), choice.outcome(), made));
            world = after;
        }
    }
}
