package io.devmatrix.core.qa.flow;

import io.devmatrix.core.qa.flow.WalkSearch.Choice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks ahead in memory for steps that lead to something new. Chance seldom goes a long way in one direction; here, each world in
 * which rows are as in none before is a place to go on from, and the least tried place comes next.
 */
public final class Foresight {
    private static final int TRIALS = 300;
    private static final int LONGEST = 40;

    private final WalkSearch search;
    private final Looks looks;
    private final Map<Set<String>, Place> places = new LinkedHashMap<>();

    /** By the requests of that search, for what it has not come by. */
    public Foresight(Meaning meaning, WalkSearch search) {
        this.search = search;
        this.looks = new Looks(meaning.facts());
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

    /** Steps from that world, all accepted, of which the last comes by something new; none when none are found soon. */
    public List<Choice> from(World world, Instant now) {
        places.clear();
        add(world, List.of());
        for (int i = 0; i < TRIALS; i++) {
            Place place = leastTried();
            place.trials++;
            Optional<Choice> fresh = search.fresh(place.world, now);
            if (fresh.isPresent()) {
                return place.with(fresh.get());
            }
            search.onward(place.world, now).ifPresent(choice -> add(after(choice), place.with(choice)));
        }
        return List.of();
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
