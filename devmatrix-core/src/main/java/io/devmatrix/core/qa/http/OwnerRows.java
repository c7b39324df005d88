package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.qa.BrokenEnvironment;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who owns rows, by the database. May be used by several threads. */
final class OwnerRows {
    private final FactTable facts;
    private final ConnectionSource connections;
    private final String users;

    OwnerRows(FactTable facts, ConnectionSource source) {
        this.facts = facts;
        this.connections = new OneConnection(source);
        this.users = SecurityFacts.of(facts)
                .map(security -> living(security.principal()))
                .orElse("NULL");
    }

    /** The keys of rows that are not marked as deleted. */
    private static String living(EntityFacts principal) {
        String all = "SELECT id FROM " + principal.table().name().sql();
        return principal.entity().traits().softDelete() ? all + " WHERE deleted_at IS NULL" : all;
    }

    /** The row at the end of the way; empty when a row or a relation on the way is missing. */
    Optional<UUID> owner(EntityFacts start, List<RelationFacts> way, UUID row) {
        return first("SELECT " + end(way) + " FROM " + joined(start, way) + " WHERE t0.id = ?", row);
    }

    /** Who, of those that are not marked as deleted, owns more rows than anybody else; empty when nobody owns one. */
    Optional<UUID> busiest(EntityFacts start, List<RelationFacts> way) {
        String end = end(way);
        return first("SELECT " + end + " FROM " + joined(start, way) + " WHERE " + end + " IN (" + users
                + ") GROUP BY 1" + " ORDER BY count(*) DESC, 1 LIMIT 1");
    }

    private static String end(List<RelationFacts> way) {
        int last = way.size() - 1;
        return way.isEmpty()
                ? "t0.id"
                : "t" + last + "." + way.get(last).column().sql();
    }

    private String joined(EntityFacts start, List<RelationFacts> way) {
        StringBuilder sql = new StringBuilder(start.table().name().sql()).append(" t0");
        for (int i = 1; i < way.size(); i++) {
            RelationFacts step = way.get(i - 1);
            sql.append(" JOIN ")
                    .append(facts.entity(step.relation().target())
                            .table()
                            .name()
                            .sql())
                    .append(" t" + i + " ON t" + i + ".id = t" + (i - 1) + ".")
                    .append(step.column().sql());
        }
        return sql.toString();
    }

    private synchronized Optional<UUID> first(String sql, UUID... values) {
        try (PreparedStatement statement = connections.open().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new BrokenEnvironment("The database of the service cannot be asked: " + e.getMessage(), e);
        }
    }
}
