package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Knows what any operation of the model does to the rows of the whole service, flows as well as single rows. Not thread-safe. */
public final class ActOracle {
    private final Meaning meaning;
    private final Numbers numbers;
    private final FlowOracle flows;

    /**
     * An oracle.
     *
     * @param numbers each time another number, for keys of new rows
     */
    public ActOracle(Meaning meaning, LongSupplier numbers) {
        this.meaning = meaning;
        this.numbers = new Numbers(numbers);
        this.flows = new FlowOracle(meaning, numbers);
    }

    /** How the operation ends there; {@link Unjudged} where it has no meaning in memory. */
    public Outcome run(Act act, World world, Instant now) {
        if (act.operation().kind() == Kind.CUSTOM) {
            FlowFacts flow = flow(act);
            return flows.run(flow.flow(), world, request(flow, act), now).outcome();
        }
        Sight sight = Sight.of(meaning, world, now);
        Steps steps = new Steps(sight, numbers, new Trace(), Optional.empty());
        try {
            @Nullable Object value = new RowActs(steps, meaning.facts().entity(act.subject())).run(act);
            steps.checkRows();
            return success(act, value, Sight.of(meaning, world, now), sight);
        } catch (Refused refused) {
            return refused.refusal();
        } catch (ArithmeticException overflow) {
            return steps.refusals().validation(act.operation().node(), "a number leaves its range");
        }
    }

    private static Outcome success(Act act, @Nullable Object value, Sight start, Sight end) {
        Map<String, @Nullable Object> names = new LinkedHashMap<>();
        names.put("result", value);
        return new Outcome.Success(
                act.operation().node(), act.operation().status(), value, names, List.of(), start, end);
    }

    /** The flow that an act asks for. */
    public FlowFacts flow(Act act) {
        return meaning.facts().flows().stream()
                .filter(flow -> flow.flow().name().equals(act.subject()))
                .findFirst()
                .orElseThrow();
    }

    /** The act as a request for the flow. */
    public static Request request(FlowFacts flow, Act act) {
        Map<String, UUID> path = new LinkedHashMap<>();
        List<UUID> ids = new ArrayList<>(act.path());
        flow.variables().forEach(variable -> path.put(variable.row().name(), ids.remove(0)));
        return new Request(path, act.values(), act.reply(), act.caller());
    }
}
