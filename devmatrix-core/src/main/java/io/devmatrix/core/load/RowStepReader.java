package io.devmatrix.core.load;

import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.Optional;

/** Reads the steps that find, make and change rows. */
final class RowStepReader {
    private final References references;

    RowStepReader(Reading reading) {
        this.references = new References(reading);
    }

    Step read(String kind, Fields step, Optional<Expression> when) {
        String node = step.whole().node();
        return switch (kind) {
            case "load" -> {
                Expression id = step.expression("id").orElse(Value.NO_EXPRESSION);
                yield new Step.Load(node, when, entity(step, kind), id, step.text("as"));
            }
            case "findOrCreate" -> new Step.FindOrCreate(
                    node,
                    when,
                    entity(step, kind),
                    Assignments.read(step, "by"),
                    Assignments.read(step, "set"),
                    step.text("as"),
                    step.text("created"));
            case "upsert" -> upsert(step, when);
            case "create" -> create(step, when);
            default -> new Step.Set(node, when, Assignments.read(step, "set"));
        };
    }

    private String entity(Fields step, String word) {
        String name = step.text(word);
        step.value(word).ifPresent(value -> references.entity(value.location(), name));
        return name;
    }

    private static Step upsert(Fields step, Optional<Expression> when) {
        String[] parts = (step.text("upsert") + " by ").split(" by ", 3);
        List<String> by =
                parts[1].isBlank() ? List.of() : List.of(parts[1].strip().split("\\s*,\\s*"));
        return new Step.Upsert(step.whole().node(), when, parts[0], by, Assignments.read(step, "set"), step.text("as"));
    }

    private Step create(Fields step, Optional<Expression> when) {
        List<Step.Copy> copies =
                step.entries("copy").stream().map(RowStepReader::copy).toList();
        return new Step.Create(
                step.whole().node(),
                when,
                entity(step, "create"),
                Assignments.read(step, "set"),
                copies,
                step.text("as"));
    }

    private static Step.Copy copy(Value value) {
        Fields copy = value.fields("copy");
        return new Step.Copy(value.key(), copy.expression("from").orElse(Value.NO_EXPRESSION), copy.texts("fields"));
    }
}
