package io.devmatrix.core.facts;

import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Relation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

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

    /** Names of the entities that take rows of this one along when they are removed, or change them, over any number of steps. */
    public SortedSet<String> owners(EntityFacts entity) {
        SortedSet<String> owners = new TreeSet<>();
        addOwners(owners, entity);
        return owners;
    }

    private void addOwners(SortedSet<String> owners, EntityFacts entity) {
        entity.relations()
                .map(RelationFacts::relation)
                .map(Relation::target)
                .filter(owners::add)
                .forEach(owner -> facts.findEntity(owner).ifPresent(next -> addOwners(owners, next)));
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
