package io.devmatrix.core.load;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.KnownRow;
import io.devmatrix.core.ir.KnownRow.Member;
import io.devmatrix.core.ir.KnownRows;
import io.devmatrix.core.ir.Signature.Parameter;
import io.devmatrix.core.ir.TextBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks the examples of behaviours against what each is given, may know and may answer with. */
final class BehaviourExamples {
    private static final String ERROR = "error";
    private static final String RESULT = "result";

    private final ApplicationIr application;
    private final KnownRows rows;
    private final Problems problems;

    BehaviourExamples(ApplicationIr application, Reading reading) {
        this.application = application;
        this.rows = new KnownRows(application);
        this.problems = reading.problems();
    }

    /** Reports what is wrong with the examples of the behaviours of the model. */
    void check(Fields model) {
        for (Value value : model.entries("behaviours")) {
            if (value.isObject()) {
                application.behaviour().texts().stream()
                        .filter(text -> text.name().equals(value.key()))
                        .forEach(text -> check(text, value.fields("behaviour")));
            }
        }
    }

    private void check(TextBehaviour behaviour, Fields fields) {
        Set<String> shown = new TreeSet<>();
        for (Value row : fields.value("examples").map(Value::items).orElse(List.of())) {
            if (row.isObject()) {
                outcome(behaviour, row, shown);
                row.entries().forEach(part -> behaviour
                        .signature()
                        .parameter(part.key())
                        .ifPresent(parameter -> given(behaviour, parameter, part)));
            }
        }
        fields.items("errors").stream()
                .filter(item -> item.isScalar() && !shown.contains(item.scalarText()))
                .forEach(this::unshown);
    }

    private void unshown(Value error) {
        problems.error(
                ModelProblem.UNSHOWN_REFUSAL,
                error.location(),
                "No example shows when `" + error.scalarText() + "` is answered",
                "Add one with `error: " + error.scalarText() + "`");
    }

    private void outcome(TextBehaviour behaviour, Value row, Set<String> shown) {
        List<Value> outcomes = row.entries().stream()
                .filter(part -> part.key().equals(ERROR) || part.key().equals(RESULT))
                .toList();
        if (outcomes.size() != 1) {
            problems.error(
                    outcomes.isEmpty() ? ModelProblem.MISSING_WORD : ModelProblem.CONTRADICTION,
                    row.at(),
                    "`" + row.node() + "` has "
                            + (outcomes.isEmpty() ? "neither `result` nor `error`" : "both `result` and `error`"),
                    "Say what is answered, with one of them");
        }
        outcomes.stream().filter(part -> part.key().equals(ERROR)).forEach(part -> {
            shown.add(part.scalarText());
            refused(behaviour, part);
        });
    }

    private void refused(TextBehaviour behaviour, Value error) {
        List<String> known =
                behaviour.refusals().stream().map(BusinessError::name).toList();
        if (!known.contains(error.scalarText())) {
            problems.unknown(
                    ModelProblem.UNKNOWN_ERROR,
                    error.location(),
                    "The behaviour has no error `" + error.scalarText() + "`",
                    error.scalarText(),
                    known);
        }
    }

    private void given(TextBehaviour behaviour, Parameter parameter, Value value) {
        if (parameter instanceof Parameter.Row) {
            row(rows.of(behaviour, parameter), value);
        } else if (parameter instanceof Parameter.Rows) {
            all(rows.of(behaviour, parameter), value);
        } else if (parameter instanceof Parameter.Reply reply && value.isObject()) {
            List<String> names = new ArrayList<>();
            application.behaviour().operation(reply.port(), reply.operation()).ifPresent(operation -> operation
                    .out()
                    .forEach(one -> names.add(one.name())));
            value.entries().forEach(part -> known(part, names, "`" + reply.port() + "." + reply.operation() + "`"));
        }
    }

    private void all(KnownRow row, Value value) {
        if (!value.isList()) {
            value.wrongKind("a list");
            return;
        }
        value.items().forEach(item -> row(row, item));
    }

    private void row(KnownRow row, Value value) {
        if (!value.isObject()) {
            value.wrongKind("an object");
            return;
        }
        for (Value part : value.entries()) {
            Member member = row.members().get(part.key());
            known(part, List.copyOf(row.members().keySet()), "What the behaviour reads of `" + row.entity() + "`");
            if (member instanceof Member.Many many) {
                all(many.row(), part);
            } else if (member instanceof Member.One one && !(one.nullable() && !part.isObject())) {
                row(one.row(), part);
            }
        }
    }

    private void known(Value part, List<String> names, String owner) {
        if (!names.contains(part.key())) {
            problems.unknown(
                    ModelProblem.UNKNOWN_FIELD, part.at(), owner + " has no `" + part.key() + "`", part.key(), names);
        }
    }
}
