package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.EventFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.qa.flow.Emitted;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The outbox of the fake service. */
final class FakeOutbox {
    private final FactTable facts;
    private final Connection connection;
    private final FakeFlows.Slip slip;

    FakeOutbox(FactTable facts, Connection connection, FakeFlows.Slip slip) {
        this.facts = facts;
        this.connection = connection;
        this.slip = slip;
    }

    void addAll(List<Emitted> events) throws SQLException {
        List<Emitted> all = new ArrayList<>(slip == FakeFlows.Slip.EVENT_LOST ? List.of() : events);
        if (slip == FakeFlows.Slip.EVENT_TWICE) {
            all.addAll(events);
        }
        if (slip == FakeFlows.Slip.EVENT_ORDER) {
            Collections.reverse(all);
        }
        for (Emitted event : all) {
            add(event);
        }
    }

    void add(Emitted event) throws SQLException {
        String sql = "INSERT INTO outbox_events (id, type, payload, occurred_at) VALUES (?, ?, ?::jsonb, now())";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, event.event());
            statement.setString(3, payload(event).toString());
            statement.executeUpdate();
        }
    }

    private ObjectNode payload(Emitted event) {
        ObjectNode payload = JSON.objectNode();
        List<EventFacts.Part> parts = facts.events().stream()
                .filter(candidate -> candidate.name().equals(event.event()))
                .flatMap(candidate -> candidate.parts().stream())
                .toList();
        int left = slip == FakeFlows.Slip.EVENT_SHORT ? parts.size() - 1 : parts.size();
        parts.subList(0, left)
                .forEach(part ->
                        payload.set(part.wireName(), json(event.payload().get(part.name()))));
        return payload;
    }

    private static JsonNode json(@Nullable Object value) {
        if (value == null) {
            return JSON.nullNode();
        }
        if (value instanceof BigDecimal decimal) {
            return JSON.numberNode(decimal);
        }
        return value instanceof Long number ? JSON.numberNode(number) : JSON.stringNode(value.toString());
    }
}
