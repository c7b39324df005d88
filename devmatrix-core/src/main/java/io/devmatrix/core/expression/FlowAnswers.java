package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a flow answers with: at its end, and where a step ends it early. */
final class FlowAnswers {
    private final ApplicationIr ir;
    private final ModelExpressions expressions;
    private final Flow flow;
    private final Scope start;
    private final Map<Step.Return, ValueType> early = new LinkedHashMap<>();

    FlowAnswers(ApplicationIr ir, ModelExpressions expressions, Flow flow, Scope start) {
        this.ir = ir;
        this.expressions = expressions;
        this.flow = flow;
        this.start = start;
    }

    /** Notes what a step answers with. */
    void ofReturn(Step.Return step, Scope scope) {
        if (!step.value().isEmpty()) {
            value(step.node(), step.value(), scope).ifPresent(type -> early.put(step, type));
        }
    }

    /** Type of the answer at the end; empty when there is none. */
    Optional<ValueType> ofFlow(Scope end) {
        if (!flow.structure().isEmpty()) {
            return Optional.of(structure(end));
        }
        if (flow.result().isEmpty()) {
            early.keySet().forEach(step -> refuseEarly(step, "nothing"));
            return Optional.empty();
        }
        Optional<ValueType> type = value(flow.node(), flow.result(), end);
        type.ifPresent(shown -> early.forEach((step, other) -> {
            if (!other.orNull(false).equals(shown.orNull(false))) {
                refuseEarly(step, shown.toString());
            }
        }));
        return Optional.of(type.orElse(new ValueType.Unknown()));
    }

    private ValueType structure(Scope end) {
        early.keySet().forEach(step -> refuseEarly(step, "a structure"));
        Map<String, ValueType> members = new LinkedHashMap<>();
        flow.structure()
                .forEach(part -> members.put(
                        part.target(),
                        expressions
                                .check(part.value(), end, Optional.empty())
                                .map(CheckedExpression::type)
                                .orElse(new ValueType.Unknown())));
        return new ValueType.Fields("result", members);
    }

    private void refuseEarly(Step.Return step, String shown) {
        refuse(
                step.node(),
                "`return: " + step.status() + " " + step.value() + "` gives another thing than the flow, which gives "
                        + shown,
                "Return the same, or nothing");
    }

    private Optional<ValueType> value(String node, String text, Scope scope) {
        Optional<String> path = ir.domain().entity(text).isPresent() ? row(node, text, scope) : Optional.of(text);
        Optional<CheckedExpression> value = path.flatMap(found -> expressions.path(found, node, scope));
        value.filter(found -> found.type() instanceof ValueType.Row row && row.nullable())
                .ifPresent(found -> refuse(
                        node,
                        "`" + found.source().text() + "` may be missing, for the step that makes it is conditional",
                        "Answer with a row that is always there"));
        value.ifPresent(found -> expressions.answer(node, found));
        return value.map(CheckedExpression::type);
    }

    /** The only row of the entity, those that steps have named before those that the request names. */
    private Optional<String> row(String node, String entity, Scope scope) {
        List<String> rows = scope.names().entrySet().stream()
                .filter(name -> name.getValue() instanceof ValueType.Row row
                        && row.entity().equals(entity)
                        && !row.nullable())
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals("principal"))
                .toList();
        List<String> made =
                rows.stream().filter(name -> !start.names().containsKey(name)).toList();
        if (rows.size() == 1 || made.size() == 1) {
            return Optional.of(made.size() == 1 ? made.get(0) : rows.get(0));
        }
        String known = rows.isEmpty() ? "no row" : "several rows: `" + String.join("`, `", rows) + "`";
        refuse(
                node,
                "The flow is to answer with `" + entity + "` and knows " + known,
                rows.isEmpty() ? "Name what it answers with" : "Say which: `-> " + status() + " " + rows.get(0) + "`");
        return Optional.empty();
    }

    private int status() {
        return flow.http().map(Flow.Http::status).orElse(200);
    }

    private void refuse(String node, String problem, String fix) {
        expressions.refuse(new Problem(node, 0, problem, fix));
    }
}
