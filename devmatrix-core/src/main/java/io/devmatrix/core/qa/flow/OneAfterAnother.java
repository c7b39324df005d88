package io.devmatrix.core.qa.flow;

import io.devmatrix.core.ir.Flow;
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
     * Whether a request and a change of a row by somebody else, in an order that may be, explain answer and rows. A request that
     * either order lets succeed, and that gave up with 409, has done nothing: what it was to make was there already when it came.
     */
    public boolean explains(World before, Request request, int status, RivalChange rival, World after) {
        List<String> seen = lines(before, after);
        return Stream.of(
                        behind(rival, before, request, status),
                        ahead(rival, before, request, status),
                        gaveUp(rival, before, request, status))
                .flatMap(Optional::stream)
                .anyMatch(world -> lines(before, world).equals(seen));
    }

    /** The world after the change and then the request. */
    private Optional<World> behind(RivalChange rival, World before, Request request, int status) {
        return changed(before, rival).flatMap(world -> after(request, status, world));
    }

    /** The world after the request and then the change, if that may be. */
    private Optional<World> ahead(RivalChange rival, World before, Request request, int status) {
        return rival.first()
                ? Optional.empty()
                : after(request, status, before).flatMap(world -> changed(world, rival));
    }

    /** The world after the change alone. */
    private Optional<World> gaveUp(RivalChange rival, World before, Request request, int status) {
        return status == CONFLICT && succeeds(request, before)
                ? changed(before, rival).filter(world -> succeeds(request, world))
                : Optional.empty();
    }

    private boolean succeeds(Request request, World world) {
        return outcome(request, world) instanceof Outcome.Success;
    }

    private Outcome outcome(Request request, World world) {
        return new FlowOracle(meaning, numbers).run(flow, world, request, now).outcome();
    }

    private Optional<World> changed(World world, RivalChange rival) {
        return new FlowOracle(meaning, numbers).changed(world, rival.place(), rival.value(), now);
    }

    /** The world after the request, if that is answered so. */
    private Optional<World> after(Request request, int status, World world) {
        Outcome outcome = outcome(request, world);
        return fits(outcome, status) ? Optional.of(after(outcome, world)) : Optional.empty();
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
            Outcome outcome = outcome(order.requests().get(next), world);
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
