package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.qa.flow.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

/** A walk for a person to walk again: its requests in order, rows called by what made them. */
final class WalkScript {
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private WalkScript() {}

    /** The steps; rows that the judge planted before come first. */
    static String of(FactTable facts, World planted, List<WalkStep> steps) {
        WalkScript script = new WalkScript();
        StringJoiner text = new StringJoiner("; ");
        for (EntityFacts entity : facts.entities()) {
            planted.rows(entity.entity().name()).forEach((id, row) -> {
                String name = script.name(new WalkStep.Made(entity.variable(), id));
                text.add("there is " + name + " " + script.named(row.toString()));
            });
        }
        for (int i = 0; i < steps.size(); i++) {
            text.add((i + 1) + ". " + script.step(steps.get(i)));
        }
        return text.toString();
    }

    private String step(WalkStep step) {
        Call call = step.answer().call();
        String request = named(call.method() + " " + call.path()
                + call.body().map(body -> " " + body).orElse(""));
        StringJoiner made = new StringJoiner(", ", " makes ", "").setEmptyValue("");
        step.made().forEach(row -> made.add(name(row)));
        String objection = step.objection()
                .map(text -> ": " + named(text) + "; the answer was "
                        + named(step.answer().text()))
                .orElse("");
        return request + " -> " + step.answer().status() + made + objection;
    }

    private String name(WalkStep.Made row) {
        int number = counts.merge(row.variable(), 1, Integer::sum);
        String name = "{{" + row.variable() + number + "}}";
        names.put(row.key(), name);
        return name;
    }

    private String named(String text) {
        String named = text;
        for (Map.Entry<UUID, String> name : names.entrySet()) {
            named = named.replace(name.getKey().toString(), name.getValue());
        }
        return named;
    }
}
