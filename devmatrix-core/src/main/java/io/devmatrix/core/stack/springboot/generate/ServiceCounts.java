package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.stream.Stream;

/** How the service of an entity counts its rows by a value. */
final class ServiceCounts {
    private static final Quote COUNT = Quote.members(
            """
            import java.util.Map;
            import org.springframework.transaction.annotation.Transactional;

            /** Counts $many by $words; a value that no row has counts 0. */
            @Transactional(readOnly = true)
            public Map<String, Long> countBy$Name() {
                return $Counts.$of($values, repository.countBy$Name());
            }
            """);

    private static final Quote COUNT_OWN = Quote.members(
            """
            import java.util.Map;
            import java.util.Optional;
            import java.util.UUID;
            import org.springframework.transaction.annotation.Transactional;

            /** Counts $many by $words, those of one owner or all; a value that no row has counts 0. */
            @Transactional(readOnly = true)
            public Map<String, Long> countBy$Name(Optional<UUID> owner) {
                return $Counts.$of(
                        $values,
                        owner.isPresent() ? repository.countOwnBy$Name(owner.get()) : repository.countBy$Name());
            }
            """);

    private static final Quote COUNT_BELOW = Quote.members(
            """
            import java.util.Map;
            import java.util.UUID;
            import org.springframework.transaction.annotation.Transactional;

            /** Counts $many under a parent by $words; a value that no row has counts 0. */
            @Transactional(readOnly = true)
            public Map<String, Long> countBy$Name($Key parentId) {
                UUID parent = parent(parentId).getId();
                return $Counts.$of($values, repository.countBy$Name(parent));
            }
            """);

    private static final Quote COUNT_OWN_BELOW = Quote.members(
            """
            import java.util.Map;
            import java.util.Optional;
            import java.util.UUID;
            import org.springframework.transaction.annotation.Transactional;

            /** Counts $many under a parent by $words, those of one owner or all; a value that no row has counts 0. */
            @Transactional(readOnly = true)
            public Map<String, Long> countBy$Name($Key parentId, Optional<UUID> owner) {
                UUID parent = parent(parentId).getId();
                return $Counts.$of(
                        $values,
                        owner.isPresent()
                                ? repository.countOwnBy$Name(parent, owner.get())
                                : repository.countBy$Name(parent));
            }
            """);

    private static final Quote VALUES = Quote.expression("$Type.values()");

    private final FactTable facts;
    private final JavaUnits units;

    ServiceCounts(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
    }

    /** One method for each count that clients ask for. */
    Stream<Code> methods(EntityFacts entity) {
        return entity.operations(Kind.COUNT).map(count -> count(entity, count));
    }

    private Code count(EntityFacts entity, OperationFacts count) {
        FieldFacts by = entity.field(count.subject()).orElseThrow();
        AttributeFacts attribute = (AttributeFacts) by;
        boolean constants = !attribute.type().enumName().isEmpty();
        List<Code> values = constants
                ? List.of(VALUES.with(
                        "Type",
                        JavaTypes.of(facts.enumType(attribute.type().enumName()).javaType())))
                : List.of();
        boolean owned = SecurityFacts.access(facts, count).owner().isPresent();
        boolean nested = entity.entity().partOf().isPresent();
        Quote all = nested ? COUNT_BELOW : COUNT;
        Quote own = nested ? COUNT_OWN_BELOW : COUNT_OWN;
        Code method = (owned ? own : all).code();
        return (nested ? method.with("Key", new ParentKey(units).type(entity)) : method)
                .with("many", entity.plural().human())
                .with("words", by.name().human())
                .with("Name", by.name().pascal())
                .with("Counts", units.base("crud.Counts"))
                .with("of", constants ? "ofConstants" : "ofTruth")
                .with("values", values);
    }
}
