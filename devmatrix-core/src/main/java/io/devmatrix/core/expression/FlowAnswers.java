package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
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
        if (flow.http().isEmpty()) {
            refuse(
                    flow.node(),
                    "Only other flows call `" + flow.name() + "`, and they cannot read a structure",
                    "Let it answer with a row or a value, or serve it");
        }
        Map<String, ValueType> members = new LinkedHashMap<>();
        flow.structure().forEach(part -> members.put(part.target(), member(part, end)));
        return new ValueType.Fields("result", members);
    }

    private ValueType member(Assignment part, Scope end) {
        ValueType type = expressions
                .check(part.value(), end, Optional.empty())
                .map(CheckedExpression::type)
                .orElse(new ValueType.Unknown());
        if (type instanceof ValueType.Nothing) {
            refuse(part.value().node(), "`" + part.target() + "` is always null and has no type", "Leave it out");
        }
        requireShown(part.value().node(), part.value().text(), type);
        expressions.show(type);
        return type;
    }

    /** Lists hold rows, each of which is there. */
    private void requireShown(String node, String text, ValueType type) {
        Optional<ValueType> element =
                type instanceof ValueType.ListOf list ? Optional.of(list.element()) : Optional.empty();
        boolean deep = element.filter(
                        e -> e instanceof ValueType.ListOf inner && inner.element() instanceof ValueType.Row)
                .isPresent();
        boolean gaps = element.filter(e -> e instanceof ValueType.Row row && row.nullable())
                .isPresent();
        if (deep || gaps) {
            refuse(
                    node,
                    "`" + text + "` is " + (deep ? "a list of lists of rows" : "a list in which rows may be missing"),
                    deep ? "Answer with one list" : "Filter the rows out that are null");
        }
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
        value.ifPresent(found -> requireShown(node, found.source().text(), found.type()));
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
                .filter(name -> !name.equals(PrincipalUse.NAME))
                .toList();
        List<String> made =
                rows.stream().filter(name -> !start.names().containsKey(name)).toList();
        if (rows.size() == 1 || made.size() == 1) {
            return Optional.of(made.size() == 1 ? made.get(0) : rows.get(0));
        }
        refuse(
                node,
                "The flow is to answer with `" + entity + "` and knows " + known(rows),
                rows.isEmpty()
                        ? "Give the row a name by `as` in the step that makes or finds it, or answer with another one"
                        : "Say which: `-> " + status() + " " + rows.get(0) + "`");
        return Optional.empty();
    }

    private static String known(List<String> rows) {
        return rows.isEmpty() ? "no row of it by name" : "several rows: `" + String.join("`, `", rows) + "`";
    }

    private int status() {
        return flow.http().map(Flow.Http::status).orElse(200);
    }

    private void refuse(String node, String problem, String fix) {
        expressions.refuse(new Problem(node, 0, problem, fix));
    }
}
