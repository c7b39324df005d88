package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.PortFacts;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.FlowPath;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.PathVariable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes requests for one flow, and the rows that they name. */
final class RequestMaker {
    /** One of so many rows is missing, or another parent's. */
    private static final int RARE = 12;

    private final Flow flow;
    private final List<PathVariable> path;
    private final Map<String, FieldFacts> fields = new LinkedHashMap<>();
    private final Optional<PortFacts.Operation> operation;

    RequestMaker(Meaning meaning, Flow flow) {
        this.flow = flow;
        this.operation = Asking.of(flow).map(meaning.facts()::operation);
        this.path = FlowPath.of(meaning.facts().application(), flow).variables();
        meaning.facts().flows().stream()
                .filter(facts -> facts.flow().equals(flow))
                .flatMap(facts -> facts.inputs().stream())
                .forEach(input -> fields.put(input.field().name().text(), input.field()));
    }

    /** Ids in the path. */
    Map<String, UUID> path(WorldMaker rows, Draws draws) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        for (PathVariable row : path) {
            boolean missing = draws.once(RARE);
            boolean stranger = row.parent().isPresent() && draws.once(RARE);
            Map<String, UUID> fixed = row.parent()
                    .filter(parent -> !stranger)
                    .map(parent -> Map.of(parent.relation(), ids.get(parent.variable())))
                    .orElse(Map.of());
            UUID id = rows.make(row.entity(), known(fixed, rows), 0)
                    .map(RowView::id)
                    .orElseGet(rows::unknown);
            ids.put(row.name(), missing ? rows.unknown() : id);
        }
        return ids;
    }

    /** References to rows that are really there; a missing parent has no children. */
    private static Map<String, UUID> known(Map<String, UUID> fixed, WorldMaker rows) {
        return fixed.values().stream().allMatch(rows::isThere) ? fixed : Map.of();
    }

    /** Values of the body; those that may be left out sometimes are. */
    Map<String, @Nullable Object> inputs(WorldMaker rows, Draws draws) {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        for (Input input : flow.inputs()) {
            boolean absent = (input.nullable() || input.defaultValue().isPresent()) && draws.once(4);
            if (!absent) {
                inputs.put(input.name(), input(input, rows, draws));
            }
        }
        return inputs;
    }

    /** What the port answers that the flow asks; often enough not what was agreed on. */
    Optional<Reply> reply(WorldMaker rows, Draws draws) {
        return operation.map(asked -> {
            List<Reply> others = Asking.otherReplies(asked);
            return draws.once(3) ? others.get(draws.next(others.size())) : new Reply.Values(values(asked, rows, draws));
        });
    }

    private static Map<String, @Nullable Object> values(PortFacts.Operation asked, WorldMaker rows, Draws draws) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Member member : asked.out()) {
            boolean absent = member.field().nullable() && draws.once(3);
            values.put(member.field().name().text(), absent ? null : rows.chosen((AttributeFacts) member.field()));
        }
        return values;
    }

    private Object input(Input input, WorldMaker rows, Draws draws) {
        if (input.entity().isEmpty()) {
            return rows.given((AttributeFacts) fields.get(input.name()));
        }
        boolean missing = draws.once(RARE);
        Optional<UUID> id =
                missing ? Optional.empty() : rows.some(input.entity(), 0).map(RowView::id);
        return id.orElseGet(rows::unknown);
    }

    /** Inputs that name a row of those entities by a key of its own take one that is there. */
    Map<String, @Nullable Object> late(
            Map<String, @Nullable Object> inputs, List<String> keyed, WorldMaker rows, Draws draws) {
        Map<String, @Nullable Object> late = new LinkedHashMap<>(inputs);
        for (Input input : flow.inputs()) {
            if (input.entity().isEmpty() && inputs.get(input.name()) != null && draws.once(2)) {
                AttributeFacts attribute = (AttributeFacts) fields.get(input.name());
                rows.present(input, keyed)
                        .filter(value -> rows.isTimely(attribute, value))
                        .ifPresent(value -> late.put(input.name(), value));
            }
        }
        return late;
    }
}
