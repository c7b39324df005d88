package io.devmatrix.core.qa.flow;

import io.devmatrix.core.qa.flow.WalkSearch.Choice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks ahead in memory for steps that lead to something new. Chance seldom goes a long way in one direction; here, each world in
 * which rows are as in none before is a place to go on from, and the least tried place comes next. Where that comes by nothing, what
 * conditions of the model tell of a row counts too, and only a world with a row as none before is a place.
 */
public final class Foresight {
    private static final int TRIALS = 300;
    private static final int LONGEST = 40;
    private static final int STEPS_EACH = 16;
    private static final int SELDOM = 4;

    private final WalkSearch search;
    private final Looks looks;
    private final Standings standings;
    private final Map<Set<String>, Place> places = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    /** By the requests of that search, for what it has not come by. */
    public Foresight(Meaning meaning, WalkSearch search) {
        this.search = search;
        this.looks = new Looks(meaning.facts());
        this.standings = new Standings(meaning);
    }

    /** A world, and how it is come by. */
    private static final class Place {
        private final World world;
        private final List<Choice> steps;
        private int trials;

        Place(World world, List<Choice> steps) {
            this.world = world;
            this.steps = steps;
        }

        List<Choice> with(Choice step) {
            List<Choice> longer = new ArrayList<>(steps);
            longer.add(step);
            return List.copyOf(longer);
        }
    }

    /**
     * A way to something new.
     *
     * @param steps all accepted; the last comes by it
     * @param days that have to pass before the last step
     */
    public record Way(List<Choice> steps, int days) {
        public Way {
            steps = List.copyOf(steps);
        }
    }

    /** A way from that world on which no day passes; empty when none is found soon. */
    public Optional<Way> from(World world, Instant now) {
        return from(world, now, List.of());
    }

    /**
     * A way from that world; empty when none is found soon.
     *
     * @param delays days that may pass before its last step
     */
    public Optional<Way> from(World world, Instant now, List<Integer> delays) {
        Optional<Way> soon = byLooks(world, now, delays);
        return soon.isPresent() || standings.isEmpty() ? soon : byStandings(world, now, delays);
    }

    private Optional<Way> byStandings(World world, Instant now, List<Integer> delays) {
        places.clear();
        known.clear();
        addNew(world, now, List.of());
        for (int i = 0; i < TRIALS; i++) {
            Place place = leastTried();
            int trial = place.trials++;
            if (trial <= delays.size() || trial % SELDOM == 0) {
                int days = days(trial, delays);
                Optional<Choice> fresh = search.fresh(place.world, now.plus(days, ChronoUnit.DAYS));
                if (fresh.isPresent()) {
                    return Optional.of(new Way(place.with(fresh.get()), days));
                }
            }
            for (int step = 0; step < STEPS_EACH; step++) {
                search.onward(place.world, now).ifPresent(choice -> addNew(after(choice), now, place.with(choice)));
            }
        }
        return Optional.empty();
    }

    private void addNew(World world, Instant now, List<Choice> steps) {
        Set<String> seen = standings.of(world, now);
        if (steps.size() < LONGEST && known.addAll(seen)) {
            places.put(seen, new Place(world, steps));
        }
    }

    private Optional<Way> byLooks(World world, Instant now, List<Integer> delays) {
        places.clear();
        add(world, List.of());
        for (int i = 0; i < TRIALS; i++) {
            Place place = leastTried();
            int days = days(place.trials++, delays);
            Optional<Choice> fresh = search.fresh(place.world, now.plus(days, ChronoUnit.DAYS));
            if (fresh.isPresent()) {
                return Optional.of(new Way(place.with(fresh.get()), days));
            }
            search.onward(place.world, now).ifPresent(choice -> add(after(choice), place.with(choice)));
        }
        return Optional.empty();
    }

    private static int days(int trial, List<Integer> delays) {
        int turn = trial % (delays.size() + 1);
        return turn == 0 ? 0 : delays.get(turn - 1);
    }

    private Place leastTried() {
        return places.values().stream()
                .min(Comparator.comparing((Place place) -> place.trials))
                .orElseThrow();
    }

    private void add(World world, List<Choice> steps) {
        if (steps.size() < LONGEST) {
            places.putIfAbsent(looks.of(world), new Place(world, steps));
        }
    }

    private static World after(Choice choice) {
        return ((Outcome.Success) choice.outcome()).after();
    }
}
