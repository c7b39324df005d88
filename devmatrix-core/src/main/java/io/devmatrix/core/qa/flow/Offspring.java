package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.RelationFacts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Children of the rows of one case, a few of each, or of one row a crowd that a condition counts. */
final class Offspring {
    /** Collections have fewer. */
    static final int MOST = 4;

    /** A case of more rows shows nothing that smaller ones do not, and takes long to make. */
    private static final int MOST_ROWS = 100;

    private final WorldMaker rows;
    private final Sight sight;
    private final Draws draws;
    private final Crowds crowds;
    private final Set<UUID> done = new LinkedHashSet<>();
    private boolean crowded;

    Offspring(WorldMaker rows, Sight sight, Draws draws, Crowds crowds) {
        this.rows = rows;
        this.sight = sight;
        this.draws = draws;
        this.crowds = crowds;
    }

    /** Makes them, two levels down. */
    void make(Set<InverseFacts> spoken) {
        for (int level = 0; level < 3; level++) {
            for (EntityFacts entity : sight.meaning().facts().entities()) {
                for (InverseFacts inverse : entity.inverses()) {
                    if (spoken.contains(inverse) && (level < 2 || inverse.nested())) {
                        make(entity, inverse);
                    }
                }
            }
        }
    }

    private void make(EntityFacts entity, InverseFacts inverse) {
        for (UUID id : List.copyOf(sight.tables().all(entity.entity().name()).keySet())) {
            UUID key = new UUID(id.getMostSignificantBits() ^ inverse.hashCode(), id.getLeastSignificantBits());
            if (done.add(key) && sight.tables().touched().size() < MOST_ROWS) {
                make(inverse, id);
            }
        }
    }

    private void make(InverseFacts inverse, UUID parent) {
        List<Integer> sizes = crowded ? List.of() : crowds.sizes(inverse);
        if (!sizes.isEmpty() && draws.once(3)) {
            crowded = true;
            crowd(inverse, parent, sizes.get(draws.next(sizes.size())));
        } else if (!crowded || draws.once(MOST)) {
            children(draws.next(MOST), inverse, Map.of(inverse.relation(), parent));
        }
    }

    private List<RowView> children(int number, InverseFacts inverse, Map<String, UUID> fixed) {
        return Stream.generate(() -> rows.make(inverse.owner(), fixed, 0))
                .limit(number)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Many children, mostly alike, each with rows of its own to refer to. */
    private void crowd(InverseFacts inverse, UUID parent, int number) {
        List<RowView> made = Stream.generate(() -> children(1, inverse, apart(inverse, parent)))
                .limit(number)
                .flatMap(List::stream)
                .toList();
        if (!made.isEmpty() && !draws.once(3)) {
            crowds.align(sight, inverse.owner(), made);
        }
    }

    private Map<String, UUID> apart(InverseFacts inverse, UUID parent) {
        Map<String, UUID> fixed = new LinkedHashMap<>(Map.of(inverse.relation(), parent));
        sight.meaning()
                .facts()
                .entity(inverse.owner())
                .relations()
                .filter(relation -> !relation.toMany() && !relation.nullable())
                .filter(relation -> !relation.name().text().equals(inverse.relation()))
                .map(RelationFacts::relation)
                .forEach(relation -> rows.make(relation.target(), Map.of(), 1)
                        .ifPresent(row -> fixed.put(relation.name(), row.id())));
        return fixed;
    }
}
