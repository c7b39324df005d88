package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.PortFacts;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Port;
import io.devmatrix.core.qa.TestPlan;
import io.devmatrix.core.qa.flow.Act;
import io.devmatrix.core.qa.flow.Answers;
import io.devmatrix.core.qa.flow.Asking;
import io.devmatrix.core.qa.flow.MadeRow;
import io.devmatrix.core.qa.flow.Meaning;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.PlannedWalk;
import io.devmatrix.core.qa.flow.Reply;
import io.devmatrix.core.qa.flow.RowView;
import io.devmatrix.core.qa.flow.WalkGoals;
import io.devmatrix.core.qa.flow.WalkSearch;
import io.devmatrix.core.qa.port.PlayedAnswer;
import io.devmatrix.core.slot.contract.Decisions;
import io.devmatrix.core.slot.contract.SlotContract;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The test plan of a model and cases of its flows, derived once, when they are first asked for. The plan alone may be asked for by
 * several threads.
 */
public final class TestPlans {
    private final FactTable facts;
    private final Clock clock;
    private final Meaning meaning;
    private final WalkGoals reached;
    private final FlowCases cases = new FlowCases();
    private volatile boolean wanted;
    private @Nullable PlannedWalk walk;

    /** Of the model; values of clock rules depend on the hour. */
    public TestPlans(FactTable facts, Clock clock) {
        this(facts, clock, Answers.NONE);
    }

    /**
     * Of the model; values of clock rules depend on the hour.
     *
     * @param slots contracts of its behaviours
     * @param decisions of their accepted fills; flows that ask one are judged by them
     */
    public TestPlans(FactTable facts, Clock clock, List<SlotContract> slots, Decisions decisions) {
        this(facts, clock, new Answers(slots, decisions));
    }

    private TestPlans(FactTable facts, Clock clock, Answers answers) {
        this.facts = facts;
        this.clock = clock;
        this.meaning = new Meaning(facts, answers);
        this.reached = new WalkGoals(meaning, operations(facts));
    }

    /** From now on the plan may be derived by another thread: what flows mean is then told when that is done. */
    public void want() {
        wanted = true;
    }

    /** What the flows of the model mean. */
    Meaning meaning() {
        if (wanted) {
            walk();
        }
        return meaning;
    }

    /** Cases of its flows, each searched for when it is first asked for. */
    FlowCases cases() {
        return cases;
    }

    /** What the service was seen to come by, in the plan and on walks. */
    WalkGoals reached() {
        return reached;
    }

    /** What is tried, and in which order. */
    public TestPlan plan() {
        return of(facts, walk());
    }

    /** The same as a walk in memory. */
    synchronized PlannedWalk walk() {
        PlannedWalk known = walk == null ? derived() : walk;
        walk = known;
        return known;
    }

    private PlannedWalk derived() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.MICROS);
        Values values = new Values(facts, clock);
        return PlannedWalk.of(
                meaning,
                (attribute, n) -> StoredValues.of(attribute.type(), values.valid(attribute, n)),
                operations(facts),
                now);
    }

    /** Operations that walks ask for: all but lists that demand a filter, or that hide rows. */
    static List<OperationFacts> operations(FactTable facts) {
        return facts.operations().stream()
                .filter(operation -> WalkSearch.flow(facts, operation).isPresent()
                        || WalkSearch.owner(facts, operation)
                                .filter(owner -> isFree(facts, operation, owner))
                                .isPresent())
                .toList();
    }

    private static boolean isFree(FactTable facts, OperationFacts operation, EntityFacts owner) {
        boolean counts = operation.kind() == Kind.LIST || operation.kind() == Kind.COUNT;
        return operation.kind() != Kind.CUSTOM
                && (!counts
                        || facts.resource(owner).stream()
                                .flatMap(resource -> resource.operations(Operation.ListAll.class))
                                .anyMatch(list -> list.where().isEmpty()
                                        && list.filters().stream().noneMatch(Operation.Filter::required)));
    }

    /** The walk as a plan. */
    private static TestPlan of(FactTable facts, PlannedWalk walk) {
        RowNames names = new RowNames();
        List<String> rows = new ArrayList<>();
        for (EntityFacts entity : facts.entities()) {
            walk.planted().rows(entity.entity().name()).forEach((id, row) -> {
                String name = names.name(new MadeRow(entity.variable(), id));
                rows.add("{{" + name + "}} in `" + entity.table().name() + "`");
            });
        }
        PlanUsers users = new PlanUsers(facts);
        List<TestPlan.Case> cases = new ArrayList<>();
        for (PlannedWalk.Step step : walk.steps()) {
            cases.add(planned(new ActCalls(facts), users, step, cases.size() + 1, names));
        }
        return new TestPlan(rows, cases);
    }

    private static TestPlan.Case planned(
            ActCalls calls, PlanUsers users, PlannedWalk.Step step, int number, RowNames names) {
        Call call = calls.of(step.act());
        OperationFacts operation = step.act().operation();
        TestPlan.Request request = new TestPlan.Request(
                call.method(),
                names.named(call.path()),
                call.body().map(names::named).orElse(""));
        Optional<MadeRow> shown = shown(step);
        List<MadeRow> made = new ArrayList<>(step.made());
        shown.ifPresent(row -> {
            made.remove(row);
            made.add(0, row);
        });
        return new TestPlan.Case(
                String.format(Locale.ROOT, "case-%03d", number),
                operation.id(),
                node(step),
                what(step),
                users.of(step.act(), names::named),
                request,
                calls.flow(step.act()).flatMap(flow -> played(calls.facts(), flow, step.act())),
                Agreement.statuses(step.outcome()),
                made.stream().map(names::name).toList(),
                shown.isPresent());
    }

    /** Ports of planned steps always answer: the search asks for no other replies. */
    private static Optional<TestPlan.Port> played(FactTable facts, FlowFacts flow, Act act) {
        return Asking.of(flow.flow()).map(ask -> {
            PortFacts.Operation asked = facts.operation(ask);
            Reply reply = act.reply().orElseThrow();
            PlayedAnswer.Text answer = (PlayedAnswer.Text) Outside.answer(asked, reply);
            Port.Operation modelled = asked.operation();
            return new TestPlan.Port(
                    Outside.name(facts, ask),
                    modelled.method(),
                    modelled.path(),
                    reply.what(),
                    answer.status(),
                    answer.json());
        });
    }

    private static String node(PlannedWalk.Step step) {
        return step.outcome() instanceof Outcome.Refusal refusal
                ? refusal.node()
                : step.act().operation().node();
    }

    /** In words. */
    static String what(PlannedWalk.Step step) {
        OperationFacts operation = step.act().operation();
        String title = operation.method() + " " + operation.path();
        return step.outcome() instanceof Outcome.Refusal refusal
                ? title + " is refused by " + refusal.node()
                : title + " is accepted";
    }

    private static Optional<MadeRow> shown(PlannedWalk.Step step) {
        return step.outcome() instanceof Outcome.Success success && success.value() instanceof RowView row
                ? step.made().stream()
                        .filter(made -> made.key().equals(row.id()))
                        .findFirst()
                : Optional.empty();
    }
}
