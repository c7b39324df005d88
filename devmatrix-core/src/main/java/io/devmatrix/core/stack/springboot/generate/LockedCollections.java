package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods of a repository that find the ids of rows in a collection, so that they can be locked before they are read. */
final class LockedCollections {
    private static final Quote FIND = Quote.members(
            """
            import java.util.Collection;
            import java.util.List;
            import java.util.UUID;
            import org.springframework.data.jpa.repository.Query;

            /** Finds the ids of the $words of $many, and reads nothing else of them. */
            @Query("select e.id from $Owner o join o.$name e where o in :$owners")
            List<UUID> $find(Collection<$Type> $owners);
            """);

    private final Map<EntityFacts, Map<String, LockedCollection>> byElement;

    LockedCollections(FactTable facts, JavaUnits units, ModelExpressions checked) {
        this.byElement = facts.flows().stream()
                .filter(flow -> FlowOutcomes.writes(flow.flow()))
                .flatMap(flow -> of(new FlowCode(facts, units, flow, checked, true)))
                .collect(Collectors.groupingBy(
                        LockedCollection::element,
                        Collectors.toMap(LockedCollection::finder, same -> same, (one, same) -> one, TreeMap::new)));
    }

    private static Stream<LockedCollection> of(FlowCode code) {
        FlowPlaceRows rows = new FlowPlaceRows(code);
        return FlowTouched.of(code).values().stream()
                .filter(place -> !place.steps().isEmpty())
                .map(rows::collection)
                .flatMap(Optional::stream);
    }

    /** The methods for rows of the entity. */
    List<Code> of(EntityFacts entity) {
        return byElement.getOrDefault(entity, Map.of()).values().stream()
                .map(LockedCollections::finder)
                .toList();
    }

    private static Code finder(LockedCollection collection) {
        EntityFacts owner = collection.owner();
        return FIND.with("words", collection.name().human())
                .with("many", owner.plural().human())
                .with("Owner", owner.entity().name())
                .with("name", collection.name().camel())
                .with("owners", Variables.rows(owner))
                .with("find", collection.finder())
                .with("Type", JavaTypes.of(owner.types().entity()));
    }
}
