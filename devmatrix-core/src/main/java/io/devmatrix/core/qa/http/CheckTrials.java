package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.CheckFacts;
import io.devmatrix.core.ir.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows that break a check of their entity, which no single value does. */
final class CheckTrials {
    private final Bench bench;
    private final Writing writing;
    private final CheckedRows checked;

    CheckTrials(Bench bench, Writing writing) {
        this.bench = bench;
        this.writing = writing;
        this.checked = new CheckedRows(bench.conditions());
    }

    void run() {
        for (CheckFacts facts : writing.entity().table().checks()) {
            Check check = facts.check();
            String what = "`" + check.name() + "` broken";
            bench.trial(
                    writing.title() + what, check.node(), () -> breaking(check).ifPresent(body -> refused(what, body)));
        }
    }

    /** A body that breaks the check, by values at their edges, one or two at a time; empty when none is found. */
    private Optional<ObjectNode> breaking(Check check) {
        List<ObjectNode> bodies = new ArrayList<>(List.of(writing.good()));
        for (int depth = 0; depth < 2; depth++) {
            List<ObjectNode> next = new ArrayList<>();
            for (ObjectNode body : bodies) {
                next.addAll(neighbours(body));
            }
            Optional<ObjectNode> found =
                    next.stream().filter(body -> broken(body).contains(check)).findFirst();
            if (found.isPresent()) {
                return found;
            }
            bodies = next;
        }
        return Optional.empty();
    }

    private List<ObjectNode> neighbours(ObjectNode body) {
        Edges edges = new Edges(bench.values());
        List<ObjectNode> neighbours = new ArrayList<>();
        writing.members().forEach(member -> {
            if (member.field() instanceof AttributeFacts attribute
                    && !bench.api().governed(attribute)) {
                edges.of(attribute).forEach(sample -> {
                    ObjectNode other = body.deepCopy();
                    other.set(attribute.wireName(), sample.value());
                    neighbours.add(other);
                });
            }
        });
        return neighbours;
    }

    private List<Check> broken(ObjectNode body) {
        return checked.broken(writing.entity(), writing.outcome(body));
    }

    private void refused(String what, ObjectNode body) {
        JsonNode outcome = writing.outcome(body);
        TreeSet<Integer> statuses = new TreeSet<>();
        checked.broken(writing.entity(), outcome)
                .forEach(check -> statuses.add(CheckedRows.status(check, bench.api())));
        Answer answer = bench.send(writing.call().json(body));
        bench.notes().see(writing.title() + what, answer, List.copyOf(statuses), writing.damage());
    }
}
