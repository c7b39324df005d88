package io.devmatrix.core.qa.flow;

import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.qa.flow.FlowOracle.RowField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Whether requests that came at once did what they would have done one after another, in some order. */
public final class OneAfterAnother {
    private static final int CONFLICT = 409;

    private final Meaning meaning;
    private final Flow flow;
    private final LongSupplier numbers;
    private final Instant now;

    public OneAfterAnother(Meaning meaning, Flow flow, LongSupplier numbers, Instant now) {
        this.meaning = meaning;
        this.flow = flow;
        this.numbers = numbers;
        this.now = now;
    }

    /** Whether an order explains answers and rows; a request that gave up with 409 beside one that succeeded has done nothing. */
    public boolean explains(World before, List<Request> requests, List<Integer> statuses, World after) {
        List<String> seen = lines(before, after);
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            all.add(i);
        }
        boolean won = statuses.stream().anyMatch(status -> status < 400);
        return explains(new Order(before, requests, statuses, seen), before, all, won);
    }

    /**
     * Whether a request and a change of a row by somebody else, in one order or the other, explain answer and rows. A request that
     * either order lets succeed, and that gave up with 409, has done nothing: what it was to make was there already when it came.
     */
    public boolean explains(World before, Request request, int status, RowField place, Object value, World after) {
        List<String> seen = lines(before, after);
        FlowOracle oracle = new FlowOracle(meaning, numbers);
        Optional<World> changed = oracle.changed(before, place, value, now);
        Outcome first = oracle.run(flow, before, request, now).outcome();
        Optional<Outcome> second =
                changed.map(world -> oracle.run(flow, world, request, now).outcome());
        Optional<World> changedLast =
                fits(first, status) ? oracle.changed(after(first, before), place, value, now) : Optional.empty();
        Optional<World> changedFirst =
                second.filter(outcome -> fits(outcome, status)).flatMap(outcome -> changed.map(w -> after(outcome, w)));
        boolean gaveUp = status == CONFLICT
                && isSuccess(first)
                && second.filter(OneAfterAnother::isSuccess).isPresent();
        return Stream.of(changedFirst, changedLast, changed.filter(world -> gaveUp))
                .flatMap(Optional::stream)
                .anyMatch(world -> lines(before, world).equals(seen));
    }

    private static boolean isSuccess(Outcome outcome) {
        return outcome instanceof Outcome.Success;
    }

    private List<String> lines(World before, World after) {
        return new WorldChange(meaning, before, after, now).lines();
    }

    private record Order(World before, List<Request> requests, List<Integer> statuses, List<String> seen) {}

    private boolean explains(Order order, World world, List<Integer> left, boolean won) {
        if (left.isEmpty()) {
            return lines(order.before(), world).equals(order.seen());
        }
        for (Integer next : left) {
            List<Integer> rest =
                    left.stream().filter(other -> !other.equals(next)).toList();
            Outcome outcome = new FlowOracle(meaning, numbers)
                    .run(flow, world, order.requests().get(next), now)
                    .outcome();
            int status = order.statuses().get(next);
            if (fits(outcome, status) && explains(order, after(outcome, world), rest, won)) {
                return true;
            }
            if (status == CONFLICT && won && !fits(outcome, status) && explains(order, world, rest, true)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Outcome outcome, int status) {
        return outcome instanceof Outcome.Success success
                ? success.status() == status
                : ((Outcome.Refusal) outcome).statuses().contains(status);
    }

    private static World after(Outcome outcome, World world) {
        return outcome instanceof Outcome.Success success ? success.after() : world;
    }
}
