package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A first row can be inserted: required references do not go round. */
final class RequiredCycle implements IrRule {
    @Override
    public String id() {
        return "RULE-403";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Map<String, List<String>> required = facts.entities().stream()
                .collect(Collectors.toMap(e -> e.entity().name(), RequiredCycle::targets, (first, second) -> first));
        return Cycles.find(required)
                .filter(cycle -> !isNesting(cycle, facts))
                .map(cycle -> Problem.error(
                        this,
                        node(facts, cycle),
                        "No first row of `" + cycle.get(0) + "` can be made: it requires " + Cycles.text(cycle),
                        "Make one of these relations nullable"));
    }

    private static List<String> targets(EntityFacts entity) {
        return required(entity).map(r -> r.relation().target()).toList();
    }

    private static Stream<RelationFacts> required(EntityFacts entity) {
        return entity.relations().filter(r -> r.stored() && !r.nullable());
    }

    /** That is the finding of {@link CyclicNesting}. */
    private static boolean isNesting(List<String> cycle, FactTable facts) {
        return cycle.stream().allMatch(name -> facts.entity(name)
                .entity()
                .partOf()
                .filter(nesting -> cycle.contains(nesting.parent()))
                .isPresent());
    }

    private static String node(FactTable facts, List<String> cycle) {
        String next = cycle.get(1 % cycle.size());
        return required(facts.entity(cycle.get(0)))
                .filter(r -> r.relation().target().equals(next))
                .map(RelationFacts::node)
                .findFirst()
                .orElseThrow();
    }
}
