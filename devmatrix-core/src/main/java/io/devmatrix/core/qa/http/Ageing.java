package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.CacheFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes rows older, as if days had passed. Rows that the service may keep in memory stay as they are. */
final class Ageing {
    private final FactTable facts;
    private final Connection connection;
    private final CacheFacts caches;

    Ageing(FactTable facts, Connection connection) {
        this.facts = facts;
        this.connection = connection;
        this.caches = CacheFacts.of(facts);
    }

    /** Makes all times and dates so many days earlier, a day being 24 hours. */
    void by(int days) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (EntityFacts entity : facts.entities()) {
                String earlier = entity.attributes()
                        .filter(AttributeFacts::stored)
                        .flatMap(attribute -> earlier(attribute, days).stream())
                        .collect(Collectors.joining(", "));
                if (!earlier.isEmpty() && caches.age(entity).isEmpty()) {
                    statement.executeUpdate("UPDATE " + entity.table().name().sql() + " SET " + earlier);
                }
            }
        }
    }

    private static Optional<String> earlier(AttributeFacts attribute, int days) {
        String column = attribute.column().sql();
        return switch (attribute.type().kind()) {
            case INSTANT -> Optional.of(column + " = " + column + " - " + days + " * interval '24 hours'");
            case DATE -> Optional.of(column + " = " + column + " - " + days);
            default -> Optional.empty();
        };
    }
}
