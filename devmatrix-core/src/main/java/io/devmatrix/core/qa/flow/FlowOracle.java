package io.devmatrix.core.qa.flow;

import io.devmatrix.core.ir.Flow;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Runs flows by the model's own meaning over rows in memory. Keys and times that the service makes are made up. Not thread-safe. */
public final class FlowOracle {
    static final int NOT_FOUND = 404;

    private final Meaning meaning;
    private final Numbers numbers;

    /**
     * An oracle.
     *
     * @param numbers each time another number, for keys of new rows
     */
    public FlowOracle(Meaning meaning, LongSupplier numbers) {
        this.meaning = meaning;
        this.numbers = new Numbers(numbers);
    }

    /**
     * A run and what happened in it.
     *
     * @param outcome how it ended
     * @param seen goals it reached on its way
     * @param touched model nodes that had their say: steps, transitions, refusals of events
     * @param asked what it asked ports
     */
    public record Run(Outcome outcome, Set<Goal> seen, Set<String> touched, List<Question> asked) {
        public Run {
            asked = List.copyOf(asked);
        }

        /** All model nodes that the run is about, the place of its outcome among them. */
        public SortedSet<String> nodes() {
            SortedSet<String> nodes = new TreeSet<>(touched);
            seen.forEach(goal -> nodes.add(goal.node()));
            nodes.add(outcome.node());
            return nodes;
        }

        private static Run of(Outcome outcome, Trace trace) {
            return new Run(outcome, trace.seen(), trace.touched(), trace.asked());
        }
    }

    /**
     * A field of a row.
     *
     * @param entity of the row
     * @param id of the row
     * @param name of the field
     */
    public record RowField(String entity, UUID id, String name) {}

    /** What the flow does there. */
    public Run run(Flow flow, World world, Request request, Instant now) {
        Trace trace = new Trace();
        Sight start = Sight.of(meaning, world, now);
        Sight sight = Sight.of(meaning, world, now);
        Steps steps = new Steps(sight, numbers, trace, request.reply());
        try {
            return Run.of(run(flow, request, steps, start), trace);
        } catch (Refused refused) {
            trace.see(refused.refusal().node(), Goal.REFUSED);
            return Run.of(refused.refusal(), trace);
        } catch (ArithmeticException overflow) {
            Outcome.Refusal refusal = steps.refusals().validation(flow.node(), "a number leaves its range");
            return Run.of(refusal, trace);
        }
    }

    /** The world after somebody else has given a field another value; empty when the database does not allow that. */
    public Optional<World> changed(World world, RowField field, Object value, Instant now) {
        Sight sight = Sight.of(meaning, world, now);
        try {
            sight.tables().set(field.entity(), field.id(), field.name(), value);
            new RowRules(sight, new Refusals(meaning.facts().application().api().statuses())).check();
            return Optional.of(Kept.of(sight));
        } catch (Refused | ArithmeticException notAllowed) {
            return Optional.empty();
        }
    }

    private Outcome run(Flow flow, Request request, Steps steps, Sight start) {
        Map<String, @Nullable Object> names = new Arguments(steps).names(flow, request);
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        names.forEach((name, value) -> before.put(name, past(value, start)));
        Ending ending = steps.flow(flow, names);
        steps.checkRows();
        names.put("before", before);
        names.put("result", ending.value());
        return new Outcome.Success(
                ending.node(),
                ending.status(),
                ending.value(),
                names,
                steps.trace().emitted(),
                start,
                steps.sight());
    }

    private static @Nullable Object past(@Nullable Object value, Sight start) {
        return value instanceof RowView row ? start.row(row.entity(), row.id()) : value;
    }
}
