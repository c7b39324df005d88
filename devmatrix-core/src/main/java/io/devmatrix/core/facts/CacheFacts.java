package io.devmatrix.core.facts;

import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Relation.OnDelete;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What is known of reads that are answered from memory. */
public final class CacheFacts {
    private static final int OK = 200;

    private final FactTable facts;

    private CacheFacts(FactTable facts) {
        this.facts = facts;
    }

    /** Those of the model. */
    public static CacheFacts of(FactTable facts) {
        return new CacheFacts(facts);
    }

    /**
     * The route that shows the counts, and their names in its answer.
     *
     * @param operation as any other of the model
     * @param hits reads answered from memory
     * @param misses reads answered by the database
     * @param hitRate the part of all that was answered from memory, 0 to 1
     */
    public record Stats(OperationFacts operation, String hits, String misses, String hitRate) {}

    /** How long the entity's read is kept; empty when it is not. */
    public Optional<Duration> age(EntityFacts entity) {
        return facts.resource(entity).stream()
                .flatMap(resource -> resource.operations(Operation.Read.class))
                .flatMap(read -> read.cache().stream())
                .findFirst();
    }

    /** Entities whose read is kept, in model order. */
    public List<EntityFacts> entities() {
        return facts.entities().stream()
                .filter(entity -> age(entity).isPresent())
                .toList();
    }

    /**
     * Names of the entities whose removal changes rows of this one or takes them along, as the database does it by itself:
     * targets of its relations that do not restrict, and what takes those along, over any number of steps.
     */
    public SortedSet<String> owners(EntityFacts entity) {
        SortedSet<String> owners = new TreeSet<>();
        addOwners(owners, entity, relation -> cascades(relation) || relation.toMany() || empties(relation));
        return owners;
    }

    private void addOwners(SortedSet<String> owners, EntityFacts entity, Predicate<RelationFacts> reach) {
        entity.relations()
                .filter(reach)
                .map(relation -> relation.relation().target())
                .filter(owners::add)
                .flatMap(owner -> facts.findEntity(owner).stream())
                .forEach(owner -> addOwners(owners, owner, CacheFacts::cascades));
    }

    private static boolean cascades(RelationFacts relation) {
        return relation.nesting() || !relation.toMany() && relation.relation().onDelete() == OnDelete.CASCADE;
    }

    private static boolean empties(RelationFacts relation) {
        return relation.relation().onDelete() == OnDelete.SET_NULL;
    }

    /** The route of the counts, where the model has one. */
    public Optional<Stats> stats() {
        return facts.application().infrastructure().cacheStats().map(path -> {
            OperationFacts operation = new OperationFacts("cacheStats", Kind.READ, "cacheStats", "GET", path, OK, "");
            return new Stats(operation, wire("cache hits"), wire("cache misses"), wire("hit rate"));
        });
    }

    private String wire(String words) {
        Name name = Name.of(words.replace(' ', '_'));
        return facts.application().api().naming() == ApiIr.Naming.SNAKE ? name.snake() : name.camel();
    }
}
