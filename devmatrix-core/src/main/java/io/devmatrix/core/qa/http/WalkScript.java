package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.qa.flow.MadeRow;
import io.devmatrix.core.qa.flow.World;
import java.util.List;
import java.util.StringJoiner;

/** A walk for a person to walk again: its requests in order, rows called by what made them. */
final class WalkScript {
    private final RowNames names = new RowNames();

    private WalkScript() {}

    /** The steps; rows that the judge planted before come first. */
    static String of(FactTable facts, World planted, List<WalkStep> steps) {
        WalkScript script = new WalkScript();
        StringJoiner text = new StringJoiner("; ");
        for (EntityFacts entity : facts.entities()) {
            planted.rows(entity.entity().name()).forEach((id, row) -> {
                String name = script.names.name(new MadeRow(entity.variable(), id));
                text.add("there is {{" + name + "}} " + script.names.named(row.toString()));
            });
        }
        for (int i = 0; i < steps.size(); i++) {
            text.add((i + 1) + ". " + script.step(steps.get(i)));
        }
        return text.toString();
    }

    private String step(WalkStep step) {
        Call call = step.answer().call();
        String request = names.named(call.method() + " " + call.path()
                + call.body().map(body -> " " + body).orElse(""));
        StringJoiner made = new StringJoiner(", ", " makes ", "").setEmptyValue("");
        step.made().forEach(row -> made.add("{{" + names.name(row) + "}}"));
        String objection = step.objection()
                .map(text -> ": " + names.named(text) + "; the answer was "
                        + names.named(step.answer().text()))
                .orElse("");
        String before = step.days() == 0 ? "" : step.days() + " days later ";
        return before + request + " -> " + step.answer().status() + made + objection;
    }
}
