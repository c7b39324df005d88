package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Invariant;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes cases for one flow: rows that the model allows, and a request. */
final class ScenarioMaker {
    private final Meaning meaning;
    private final ValuePool pool;
    private final PlainValues plain;
    private final Flow flow;
    private final RequestMaker requests;
    private final FlowRows rowsOfFlow;
    private final Agreements agreements;
    private final Balances balances;
    private final Repairs repairs;
    private final Crowds crowds;

    ScenarioMaker(Meaning meaning, Flow flow, PlainValues plain) {
        this(meaning, flow, plain, new ValuePool(meaning.facts(), flow));
    }

    ScenarioMaker(Meaning meaning, Flow flow, PlainValues plain, ValuePool pool) {
        this.meaning = meaning;
        this.pool = pool;
        this.plain = plain;
        this.flow = flow;
        this.requests = new RequestMaker(meaning, flow);
        this.rowsOfFlow = FlowRows.of(meaning, flow);
        this.agreements = new Agreements(meaning);
        this.balances = new Balances(meaning);
        this.repairs = new Repairs(meaning, pool);
        this.crowds = new Crowds(meaning.facts(), WrittenValues.texts(meaning.facts()));
    }

    /** The case of those choices; empty when they make rows that the model does not allow. */
    Optional<Scenario> make(Draws draws, LongSupplier source, Instant now) {
        return make(draws, source, now, sight -> breaks(sight).findAny().isEmpty());
    }

    /** The same, also where only invariants do not allow its rows; names them. */
    Optional<Scenario> breaking(Draws draws, LongSupplier source, Instant now, Set<String> invariants) {
        return make(draws, source, now, sight -> {
            breaks(sight).forEach(invariants::add);
            return true;
        });
    }

    private Optional<Scenario> make(Draws draws, LongSupplier source, Instant now, Predicate<Sight> allows) {
        Sight sight = Sight.of(meaning, World.EMPTY, now);
        WorldMaker rows = new WorldMaker(sight, draws, new Numbers(source), pool, plain);
        try {
            Map<String, UUID> ids = requests.path(rows, draws);
            Map<String, @Nullable Object> inputs = requests.inputs(rows, draws);
            others(rows, sight, draws);
            Map<String, @Nullable Object> late = requests.late(inputs, rowsOfFlow.keyed(), rows, draws);
            Optional<AccessFacts> rule = meaning.callers(flow);
            Optional<UUID> caller =
                    rule.flatMap(may -> new Callers(sight, draws).any(may, Callers.named(ids, late), rows));
            if (rule.isPresent() && caller.isEmpty()) {
                return Optional.empty();
            }
            agreements.reach(sight, draws);
            balances.settle(sight);
            repairs.mend(sight, draws);
            balances.settle(sight);
            balances.fill(sight, draws);
            Optional<Reply> reply = requests.reply(rows, draws);
            new RowRules(sight, new Refusals(meaning.facts().application().api().statuses())).check();
            return allows.test(sight)
                    ? Optional.of(new Scenario(Kept.of(sight), new Request(ids, late, reply, caller), now))
                    : Optional.empty();
        } catch (Refused | ArithmeticException | NullPointerException notAllowed) {
            return Optional.empty();
        }
    }

    /** Children of the rows so far, two levels down, and rows that steps look for. */
    private void others(WorldMaker rows, Sight sight, Draws draws) {
        for (String entity : rowsOfFlow.wanted()) {
            for (int i = draws.next(3); i > 0; i--) {
                rows.make(entity, Map.of(), 0);
            }
        }
        new Offspring(rows, sight, draws, crowds).make(rowsOfFlow.spoken());
    }

    /** Names of invariants that rows break. */
    private Stream<String> breaks(Sight sight) {
        return meaning.facts().application().behaviour().invariants().stream()
                .filter(invariant ->
                        !sight.rows(invariant.entity()).allMatch(row -> sight.holds(invariant.that(), row)))
                .map(Invariant::name);
    }
}
