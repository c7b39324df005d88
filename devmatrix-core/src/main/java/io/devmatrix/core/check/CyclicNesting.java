package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Entity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entity is not part of itself, whatever lies between. */
final class CyclicNesting implements IrRule {
    @Override
    public String id() {
        return "RULE-402";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Map<String, List<String>> parents = model.domain().entities().stream()
                .collect(Collectors.toMap(Entity::name, CyclicNesting::parents, (first, second) -> first));
        Map<String, String> nodes = nodes(model);
        return Cycles.find(parents)
                .map(cycle -> Problem.error(
                        this,
                        nodes.get(cycle.get(0)),
                        "`" + cycle.get(0) + "` is part of itself: " + Cycles.text(cycle),
                        "Remove one `partOf`, and use a relation instead"));
    }

    private static List<String> parents(Entity entity) {
        return entity.partOf().map(nesting -> List.of(nesting.parent())).orElse(List.of());
    }

    private static Map<String, String> nodes(ApplicationIr model) {
        return model.domain().entities().stream()
                .collect(Collectors.toMap(Entity::name, Entity::node, (first, second) -> first));
    }
}
