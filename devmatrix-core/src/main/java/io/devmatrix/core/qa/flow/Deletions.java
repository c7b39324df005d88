package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Relation.OnDelete;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletes rows with what ends with them. */
final class Deletions {
    private final Sight sight;
    private final Refusals refusals;

    Deletions(Sight sight, Refusals refusals) {
        this.sight = sight;
        this.refusals = refusals;
    }

    /** Deletes a row, or each of a list; nothing is no row. */
    void delete(String node, @Nullable Object rows) {
        if (rows instanceof RowView row) {
            delete(node, row);
        } else if (rows instanceof List<?> list) {
            List.copyOf(list).forEach(row -> delete(node, (RowView) row));
        }
    }

    private void delete(String node, RowView row) {
        EntityFacts entity = sight.meaning().facts().entity(row.entity());
        if (entity.entity().traits().softDelete()) {
            sight.tables().set(row.entity(), row.id(), "deletedAt", sight.now());
        } else {
            remove(node, row);
        }
    }

    /**
     * Removes the row itself, and then what refers to it, so that a row never stands in its own way, nor a ring of rows.
     * Rows that are marked as deleted are there for the database, and it knows no marks.
     */
    private void remove(String node, RowView row) {
        sight.tables().remove(row.entity(), row.id());
        for (EntityFacts owner : sight.meaning().facts().entities()) {
            owner.relations()
                    .filter(relation -> relation.relation().target().equals(row.entity()))
                    .forEach(relation -> release(node, owner.entity().name(), relation, row.id()));
        }
    }

    private void release(String node, String owner, RelationFacts relation, UUID id) {
        String name = relation.name().text();
        for (RowView user : users(owner, name, id)) {
            if (relation.toMany()) {
                List<UUID> left = Stored.ids(user.get(name)).stream()
                        .filter(other -> !other.equals(id))
                        .toList();
                sight.tables().set(owner, user.id(), name, left);
            } else if (relation.nesting() || relation.relation().onDelete() == OnDelete.CASCADE) {
                remove(node, user);
            } else if (relation.relation().onDelete() == OnDelete.SET_NULL) {
                sight.tables().set(owner, user.id(), name, null);
            } else {
                throw refusals.constraint(node, Optional.empty(), false, "`" + owner + "` still refers to it");
            }
        }
    }

    private List<RowView> users(String owner, String relation, UUID id) {
        return List.copyOf(sight.tables().all(owner).keySet()).stream()
                .map(user -> sight.row(owner, user))
                .filter(user -> Sight.refers(user.raw(relation), id))
                .toList();
    }
}
