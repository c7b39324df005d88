package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.qa.BrokenEnvironment;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.MissingNode;

/** Users in the database of the service: those that are there, and those that the judge puts there. May be used by several threads. */
final class Principals {
    private final FactTable facts;
    private final SecurityFacts security;
    private final PlacedRows rows;
    private final ConnectionSource connections;

    /** @param supply of values that no row of a trial has */
    Principals(FactTable facts, SecurityFacts security, Supply supply, ConnectionSource source) {
        this.facts = facts;
        this.security = security;
        this.rows = new PlacedRows(supply, Optional.of(new RowStore(source)));
        this.connections = new OneConnection(source);
    }

    /** All roles that a user may have; those that rules name where any text is one. Empty when there are none. */
    List<String> roles() {
        Optional<AttributeFacts> role = security.role();
        Optional<EnumFacts> type =
                role.flatMap(attribute -> facts.findEnum(attribute.type().enumName()));
        return type.map(known -> known.type().valueNames()).orElseGet(() -> role.isEmpty() ? List.of() : named());
    }

    private List<String> named() {
        return facts.operations().stream()
                .map(security::access)
                .flatMap(access -> access.roles().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A new user of that role; of the one that new rows have when it is empty. */
    synchronized Principal made(Optional<String> role) {
        List<String> ids = placed(security.principal());
        Row row = new Row(security.principal(), ids, MissingNode.getInstance());
        role.ifPresent(name -> change(row, security.role().orElseThrow(), name));
        return known(UUID.fromString(row.id())).orElseThrow();
    }

    /** Gives the user another value, past the service. */
    synchronized void change(Principal principal, AttributeFacts attribute, Object value) {
        change(
                new Row(security.principal(), List.of(principal.id().toString()), MissingNode.getInstance()),
                attribute,
                value);
    }

    private void change(Row row, AttributeFacts attribute, Object value) {
        rows.change(row, Map.of(attribute.column(), value));
    }

    /** Keys of all rows that were put there for users. */
    synchronized Set<UUID> keys() {
        return Set.copyOf(rows.keys());
    }

    private List<String> placed(EntityFacts entity) {
        Function<RelationFacts, List<String>> targets =
                relation -> placed(facts.entity(relation.relation().target()));
        List<String> parents = entity.relations()
                .filter(RelationFacts::nesting)
                .findFirst()
                .map(targets)
                .orElse(List.of());
        return rows.insert(entity, parents, relation -> {
            List<String> ids = targets.apply(relation);
            return ids.get(ids.size() - 1);
        });
    }

    /** The user of that id; empty when there is none, or none that is not marked as deleted. */
    Optional<Principal> known(UUID id) {
        String columns = Stream.concat(Stream.of(security.login()), security.role().stream())
                .map(attribute -> attribute.column().sql())
                .collect(Collectors.joining(", "));
        String living = security.principal().entity().traits().softDelete() ? " AND deleted_at IS NULL" : "";
        List<String> found = query(
                "SELECT " + columns + " FROM "
                        + security.principal().table().name().sql() + " WHERE id = ?" + living,
                id);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Principal(
                        id,
                        found.get(0),
                        found.stream().skip(1).filter(role -> !role.isEmpty()).findFirst()));
    }

    /** What the database has for an attribute of the user; empty when it has nothing. */
    String stored(UUID id, AttributeFacts attribute) {
        return query(
                        "SELECT " + attribute.column().sql() + " FROM "
                                + security.principal().table().name().sql() + " WHERE id = ?",
                        id)
                .stream()
                .findFirst()
                .orElse("");
    }

    /** Deletes the user past the service, with what the database deletes with it. */
    void delete(Principal principal) {
        run(
                "DELETE FROM " + security.principal().table().name().sql() + " WHERE id = ?",
                principal.id(),
                statement -> List.of(String.valueOf(statement.executeUpdate())));
    }

    private List<String> query(String sql, UUID id) {
        return run(sql, id, statement -> {
            List<String> values = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                if (row.next()) {
                    for (int i = 1; i <= columns; i++) {
                        values.add(Optional.ofNullable(row.getString(i)).orElse(""));
                    }
                }
            }
            return values;
        });
    }

    private interface Work {
        List<String> with(PreparedStatement statement) throws SQLException;
    }

    private synchronized List<String> run(String sql, UUID id, Work work) {
        try (PreparedStatement statement = connections.open().prepareStatement(sql)) {
            statement.setObject(1, id);
            return work.with(statement);
        } catch (SQLException e) {
            throw new BrokenEnvironment("The database of the service cannot be asked: " + e.getMessage(), e);
        }
    }
}
