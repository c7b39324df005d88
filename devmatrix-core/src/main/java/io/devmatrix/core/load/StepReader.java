package io.devmatrix.core.load;

import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.Optional;

/** Reads the steps of a flow. The word that says which step it is decides which others may stand beside it. */
final class StepReader {
    private static final List<String> KINDS = List.of(
            "guard",
            "load",
            "findOrCreate",
            "upsert",
            "create",
            "increase",
            "decrease",
            "each",
            "let",
            "fire",
            "delete",
            "call",
            "emit",
            "return",
            "set");

    private final Reading reading;
    private final References references;
    private final Refusals refusals;
    private final RowStepReader rows;

    StepReader(Reading reading, Refusals refusals) {
        this.reading = reading;
        this.references = new References(reading);
        this.refusals = refusals;
        this.rows = new RowStepReader(reading);
    }

    /** The step; empty, with a finding, when it is none. */
    Optional<Step> read(Value value) {
        List<String> words = value.entries().stream().map(Value::key).toList();
        Optional<String> kind = KINDS.stream().filter(words::contains).findFirst();
        if (value.isObject() && words.isEmpty()) {
            value.empty();
        }
        if (kind.isEmpty() && !words.isEmpty()) {
            reading.problems()
                    .unknown(
                            ModelProblem.UNKNOWN_WORD,
                            value.location(),
                            "`" + value.node() + "` is no step: there is no step `" + words.get(0) + "`",
                            words.get(0),
                            KINDS);
        }
        return kind.map(word -> step(word, value.fields(word + "Step")));
    }

    private Step step(String kind, Fields step) {
        String node = step.whole().node();
        Optional<Expression> when = step.expression("when");
        return switch (kind) {
            case "guard" -> {
                Expression that = step.expression("guard").orElse(Value.NO_EXPRESSION);
                yield new Step.Require(node, when, new Guard(that, refusals.required(step)));
            }
            case "increase", "decrease" -> adjust(kind, step, when);
            case "each" -> each(step, when);
            case "let" -> let(step, when);
            case "fire" -> fire(step, when);
            case "delete" -> new Step.Delete(
                    node, when, step.expression("delete").orElse(Value.NO_EXPRESSION));
            case "call" -> call(step, when);
            case "emit" -> new Step.Emit(node, when, step.text("emit"), Assignments.read(step, "with"));
            case "return" -> returned(step, when);
            default -> rows.read(kind, step, when);
        };
    }

    private Step adjust(String kind, Fields step, Optional<Expression> when) {
        return new Step.Adjust(
                step.whole().node(),
                when,
                step.text(kind),
                kind.equals("increase"),
                step.expression("by").orElse(Value.NO_EXPRESSION),
                refusals.optional(step, "else"),
                step.optionalText("never"));
    }

    private Step each(Fields step, Optional<Expression> when) {
        String text = step.text("each");
        String variable = text.split(" in ", 2)[0];
        String elements = text.substring(Math.min(text.length(), variable.length() + 4));
        String node = step.whole().node() + ".each.in";
        step.value("each")
                .ifPresent(value -> reading.positions().putPart(node, value, text.length() - elements.length()));
        List<Step> steps = step.items("do").stream()
                .map(this::read)
                .flatMap(Optional::stream)
                .toList();
        return new Step.Each(step.whole().node(), when, variable, new Expression(node, elements), steps);
    }

    private Step let(Fields step, Optional<Expression> when) {
        List<Value> names = step.entries("let");
        if (names.size() > 1 && step.value("let").map(Value::isObject).orElse(false)) {
            step.value("let").ifPresent(value -> value.notOne("name"));
        }
        String as = names.isEmpty() ? "" : names.get(0).key();
        Expression value = names.isEmpty() ? Value.NO_EXPRESSION : names.get(0).expression();
        return new Step.Let(step.whole().node(), when, as, value);
    }

    private Step fire(Fields step, Optional<Expression> when) {
        String path = step.text("fire");
        int point = Math.max(0, path.lastIndexOf('.'));
        String event = path.isEmpty() ? "" : path.substring(point + 1);
        step.value("fire").ifPresent(value -> references.event(value.location(), event));
        return new Step.Fire(step.whole().node(), when, path.substring(0, point), event, step.optionalText("never"));
    }

    private Step call(Fields step, Optional<Expression> when) {
        String flow = step.text("call");
        int point = flow.indexOf('.');
        if (point > 0) {
            return ask(step, when, flow.substring(0, point), flow.substring(point + 1));
        }
        step.value("call").ifPresent(value -> references.callable(value.location(), flow));
        return new Step.Call(step.whole().node(), when, flow, Assignments.read(step, "with"), step.text("as"));
    }

    private Step ask(Fields step, Optional<Expression> when, String port, String operation) {
        step.value("call").ifPresent(value -> references.operation(value.location(), port, operation));
        return new Step.Ask(
                step.whole().node(), when, port, operation, Assignments.read(step, "with"), step.text("as"));
    }

    private static Step returned(Fields step, Optional<Expression> when) {
        String[] parts = step.value("return").map(Outcome::text).orElse("").split(" ", 2);
        int status = parts[0].isEmpty() ? 0 : Integer.parseInt(parts[0]);
        return new Step.Return(step.whole().node(), when, status, parts.length == 2 ? parts[1].strip() : "");
    }
}
