package io.devmatrix.core;

import io.devmatrix.core.promote.store.PatternStore;
import io.devmatrix.core.promote.store.RuleEvent;
import io.devmatrix.core.promote.store.StoreAddress;
import io.devmatrix.core.promote.store.StoredFill;
import io.devmatrix.core.qa.Judgement;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.slot.lock.SlotStanding;
import io.devmatrix.core.slot.lock.SlotState;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Appends to the pattern store what a build has shown, and forgets it when asked to. It reads the verdict and changes nothing
 * of the project. Each method that is called opens the store; whoever calls none opens none.
 */
public final class PatternRecorder {
    private final Function<ProjectLayout, ModelReading> reading;
    private final SlotSources slots;
    private final Clock clock;

    PatternRecorder(Function<ProjectLayout, ModelReading> reading, SlotSources slots, Clock clock) {
        this.reading = reading;
        this.slots = slots;
        this.clock = clock;
    }

    /**
     * Appends the accepted fills of a project, if the whole judge passed it, and what rules of packs did there. Without either
     * the store is not opened.
     *
     * @throws io.devmatrix.core.database.DatabaseUnavailable when the store cannot be reached
     */
    public Recorded record(ProjectLayout layout, PatternPlace place, Verdict verdict) {
        int events = record(
                place.store(), RuleEvents.of(place, verdict, obstacle(verdict).isEmpty()));
        return fills(layout, place, verdict).with(events);
    }

    private Recorded fills(ProjectLayout layout, PatternPlace place, Verdict verdict) {
        Optional<String> obstacle = obstacle(verdict);
        if (obstacle.isPresent()) {
            return Recorded.nothing(obstacle.get());
        }
        List<SlotStanding> accepted =
                slots.shelf(layout, reading.apply(layout).facts().orElseThrow()).standings().stream()
                        .filter(standing -> standing.state() == SlotState.OK)
                        .toList();
        return accepted.isEmpty()
                ? Recorded.nothing("no slot has an accepted fill")
                : append(place.store(), new StoredRows(place.project(), layout), accepted);
    }

    private static Optional<String> obstacle(Verdict verdict) {
        if (verdict.judgement().filter(Judgement::passed).isEmpty()) {
            return Optional.of("the verdict is not passed");
        }
        if (!verdict.judgement().get().report().passed()) {
            return Optional.of("the gate let a check through that did not pass");
        }
        Level level = verdict.judgement().get().report().level();
        return level == Level.RUNNING
                ? Optional.empty()
                : Optional.of("the judge was to stop at level " + level + " and has not seen all");
    }

    private Recorded append(StoreAddress address, StoredRows rows, List<SlotStanding> accepted) {
        PatternStore store = PatternStore.open(address);
        Instant now = clock.instant();
        int added = 0;
        List<String> formless = new ArrayList<>();
        store.append(rows.model(), now);
        for (SlotStanding standing : accepted) {
            Optional<StoredFill> fill = rows.fill(standing);
            if (fill.isEmpty()) {
                formless.add(standing.id());
            } else if (store.append(fill.get(), now)) {
                added++;
            }
        }
        store.append(rows.model(), now); // again, had somebody deleted it before a fill kept it
        return new Recorded(added, accepted.size() - formless.size() - added, formless, "");
    }

    /** Appends what happened to rules of packs; how many events the store did not know. */
    public int record(StoreAddress address, List<RuleEvent> events) {
        if (events.isEmpty()) {
            return 0;
        }
        PatternStore store = PatternStore.open(address);
        Instant now = clock.instant();
        return (int) events.stream().filter(event -> store.append(event, now)).count();
    }

    /** Deletes all that came from a project; how many rows. */
    public static int forget(PatternPlace place) {
        return PatternStore.open(place.store()).deleteProject(place.project());
    }

    /** Deletes fills that were recorded before, and models that no fill has; how many rows. */
    public static int forget(StoreAddress address, Instant before) {
        return PatternStore.open(address).deleteBefore(before);
    }
}
