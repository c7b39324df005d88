package io.devmatrix.core.qa.flow;

import io.devmatrix.core.ir.Flow;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** Looks for cases that reach each goal of a flow: by chance, and by small changes of cases that reached something new. */
public final class ScenarioSearch {
    private static final int MOST_RUNS = 20_000;
    private static final int PATIENCE = 600;
    private static final int MOST_BROKEN = 2_000;

    private final Meaning meaning;
    private final Flow flow;
    private final ScenarioMaker maker;
    private final Instant now;
    private final Random random = new Random(20260101);
    private final Corpus corpus = new Corpus();
    private int quiet;
    private int runs;

    /**
     * A search.
     *
     * @param now a time that is not on a whole second
     */
    public ScenarioSearch(Meaning meaning, Flow flow, PlainValues plain, Instant now) {
        this.meaning = meaning;
        this.flow = flow;
        this.maker = new ScenarioMaker(meaning, flow, plain);
        this.now = now;
    }

    /**
     * What was found.
     *
     * @param witnesses few cases that together reach all goals that were reached
     * @param unobserved goals that must be reached and were not
     * @param reached all that was reached
     * @param runs how many cases were run
     */
    public record Found(List<Witness> witnesses, List<Goal> unobserved, Set<Goal> reached, int runs) {}

    /** Searches until all goals are reached and nothing new turns up, or enough was tried. */
    public Found find() {
        Set<Goal> wanted = Goals.of(meaning.facts(), flow);
        while (runs < MOST_RUNS && quiet < patience(wanted)) {
            attempt(quiet < PATIENCE || random.nextBoolean() ? choices() : beside(wanted));
        }
        List<Goal> unobserved =
                wanted.stream().filter(goal -> !corpus.reached().contains(goal)).toList();
        return new Found(corpus.cover(wanted), unobserved, Set.copyOf(corpus.reached()), runs);
    }

    /** So many cases in vain are run before the search ends; more where something is missing, or an edge that is near. */
    private int patience(Set<Goal> wanted) {
        Set<Goal> reached = corpus.reached();
        if (quiet < PATIENCE || !reached.containsAll(wanted)) {
            return 12 * PATIENCE;
        }
        return reached.stream().map(Goal::edge).allMatch(reached::contains) ? PATIENCE : 3 * PATIENCE;
    }

    /** The case of a witness with keys and texts of its own. */
    public Optional<Scenario> again(Witness witness, LongSupplier numbers, Instant time) {
        return maker.make(new Draws(witness.array(), 0), numbers, time);
    }

    /** The smallest case found that reaches a goal like that. */
    public Optional<Witness> reaching(Predicate<Goal> like) {
        return corpus.smallest(like);
    }

    /** Invariants that each case breaks which would come by the goal; empty when no such case is found, or none is common to all. */
    public Set<String> keepingOut(Goal goal) {
        Set<String> common = new TreeSet<>();
        boolean isFirst = true;
        for (int i = 0; i < MOST_BROKEN; i++) {
            Set<String> broken = new TreeSet<>();
            AtomicLong numbers = new AtomicLong();
            boolean came = maker.breaking(
                            new Draws(choices(), random.nextLong()), numbers::incrementAndGet, now, broken)
                    .map(scenario -> new FlowOracle(meaning, numbers::incrementAndGet)
                            .run(flow, scenario.world(), scenario.request(), now))
                    .filter(run -> goals(run).contains(goal))
                    .isPresent();
            if (came && isFirst) {
                common.addAll(broken);
            } else if (came) {
                common.retainAll(broken);
            }
            isFirst &= !came;
        }
        return common;
    }

    private int[] choices() {
        List<Corpus.Candidate> cases = corpus.cases();
        return cases.isEmpty() || random.nextInt(4) == 0
                ? new int[0]
                : changed(cases.get(random.nextInt(cases.size())));
    }

    /** A change of a case that came to a step of which another goal is missing, or how that begins. */
    private int[] beside(Set<Goal> wanted) {
        List<Corpus.Candidate> near = corpus.beside(wanted);
        if (near.isEmpty()) {
            return choices();
        }
        Corpus.Candidate candidate = near.get(random.nextInt(near.size()));
        int[] all = candidate.choices();
        return random.nextBoolean() ? changed(candidate) : Arrays.copyOf(all, random.nextInt(all.length + 1));
    }

    private int[] changed(Corpus.Candidate candidate) {
        int[] choices = candidate.choices().clone();
        for (int i = 1 + random.nextInt(3); i > 0 && choices.length > 0; i--) {
            choices[random.nextInt(choices.length)] = random.nextInt(64);
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(choices, random.nextInt(choices.length + 1)) : choices;
    }

    private void attempt(int[] given) {
        runs++;
        quiet++;
        Draws draws = new Draws(given, random.nextLong());
        AtomicLong numbers = new AtomicLong();
        maker.make(draws, numbers::incrementAndGet, now).ifPresent(scenario -> {
            FlowOracle oracle = new FlowOracle(meaning, numbers::incrementAndGet);
            FlowOracle.Run run = oracle.run(flow, scenario.world(), scenario.request(), now);
            Corpus.Candidate candidate =
                    new Corpus.Candidate(draws.made(), scenario.world().size(), variety(scenario.world()), goals(run));
            if (corpus.keep(candidate)) {
                quiet = 0;
            }
        });
    }

    static Set<Goal> goals(FlowOracle.Run run) {
        Set<Goal> goals = new LinkedHashSet<>(run.seen());
        if (run.outcome() instanceof Outcome.Success) {
            run.seen().forEach(goal -> goals.add(new Goal(goal.node(), goal.what() + Goal.AND_SUCCEEDS)));
            goals.add(new Goal(run.outcome().node(), Goal.VARIED));
        }
        return goals;
    }

    /** How many different numbers the rows have. */
    private static int variety(World world) {
        return (int) world.tables().values().stream()
                .flatMap(rows -> rows.values().stream())
                .flatMap(row -> row.values().stream())
                .filter(Number.class::isInstance)
                .distinct()
                .count();
    }
}
