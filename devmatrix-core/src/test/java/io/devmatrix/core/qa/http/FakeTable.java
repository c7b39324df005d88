package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.ir.DefaultValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The rows of one entity of the fake service, and what may be done with them. */
final class FakeTable {
    private static final int CONSTRAINT = 409;

    private final EntityFacts entity;
    private final Set<Fault> faults;
    private final Map<String, Integer> attempts = new LinkedHashMap<>();
    private final Map<String, ObjectNode> rows = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new LinkedHashMap<>();
    private final FakeCache cache;
    private long tick;

    FakeTable(EntityFacts entity, Set<Fault> faults) {
        this.entity = entity;
        this.faults = faults;
        this.cache = new FakeCache(faults);
    }

    private boolean has(Fault fault) {
        return faults.contains(fault);
    }

    EntityFacts entity() {
        return entity;
    }

    List<ObjectNode> rows() {
        return new ArrayList<>(rows.values());
    }

    boolean contains(String id) {
        return rows.containsKey(id);
    }

    ObjectNode create(ObjectNode given) {
        ObjectNode row = JSON.objectNode();
        row.put("id", UUID.randomUUID().toString());
        for (Member member : entity.members().read()) {
            String name = member.field().wireName();
            if (given.has(name)) {
                row.set(name, given.path(name));
            } else if (!row.has(name)) {
                row.set(name, member.field() instanceof AttributeFacts a ? initial(a) : JSON.nullNode());
            }
        }
        compute(row);
        if (!has(Fault.NOT_STORED)) {
            rows.put(row.path("id").asString(), row);
        }
        versions.put(row.path("id").asString(), 0);
        return row;
    }

    private void compute(ObjectNode row) {
        if (row.has("duty")) {
            int amount = row.path("amount").asInt();
            RoundingMode half = has(Fault.ROUNDED_HALF_EVEN) ? RoundingMode.HALF_EVEN : RoundingMode.HALF_UP;
            row.put(
                    "duty",
                    new BigDecimal("0.00125")
                            .multiply(BigDecimal.valueOf(amount))
                            .setScale(2, half));
            row.put("many", amount > (has(Fault.COMPUTED_AT_ITS_BOUND) ? 639 : 640));
        }
    }

    private JsonNode initial(AttributeFacts field) {
        if (field.defaultValue().orElse(null) instanceof DefaultValue.Literal literal) {
            boolean wrong = has(Fault.DEFAULT_IGNORED) && field.wireName().equals("amount");
            boolean elsewhere = has(Fault.STARTS_ELSEWHERE) && field.wireName().equals("state");
            return wrong
                    ? JSON.numberNode(7)
                    : elsewhere ? JSON.stringNode("busy") : Defaults.json(field.type(), literal);
        }
        if (field.sequence().isPresent()) {
            return JSON.numberNode(has(Fault.NUMBER_TAKEN_AGAIN) ? 1 : ++tick);
        }
        return field.defaultValue().isPresent() ? JSON.stringNode(now()) : JSON.nullNode();
    }

    private String now() {
        return Instant.now()
                .truncatedTo(ChronoUnit.MICROS)
                .plusNanos(1000 * tick++)
                .toString();
    }

    ObjectNode row(String id) {
        ObjectNode row = rows.get(id);
        if (row == null) {
            throw new Refused(404, "Not there");
        }
        return row;
    }

    /** The row as it is read. */
    ObjectNode read(String id) {
        return cache.read(id, () -> row(id));
    }

    FakeCache cache() {
        return cache;
    }

    String tag(String id) {
        return "\"" + versions.get(id) + "\"";
    }

    void match(String id, String tag) {
        if (!tag.isEmpty() && !tag.equals(tag(id)) && !has(Fault.IF_MATCH_IGNORED)) {
            throw new Refused(412, "Another version");
        }
    }

    ObjectNode update(String id, ObjectNode given, boolean partial) {
        ObjectNode row = row(id).deepCopy();
        boolean clears = !partial && !has(Fault.FULL_UPDATE_KEEPS_ABSENT) || has(Fault.PARTIAL_UPDATE_CLEARS_ABSENT);
        for (Member member : entity.members().update()) {
            String name = member.field().wireName();
            if (given.has(name) && !(given.path(name).isNull() && has(Fault.NULL_KEEPS))) {
                row.set(name, given.path(name));
            } else if (clears && member.field().nullable()) {
                row.set(name, JSON.nullNode());
            }
        }
        compute(row);
        if (row.equals(row(id))) {
            if (has(Fault.SECOND_UPDATE_TOGGLES) && given.has("name")) {
                overwrite(id, "name", JSON.stringNode("other"));
            }
            return row;
        }
        if (row.has("updatedAt") && !has(Fault.UPDATED_AT_STUCK)) {
            row.put("updatedAt", now());
        }
        versions.merge(id, has(Fault.ENTITY_TAG_STUCK) ? 0 : 1, Integer::sum);
        if (!has(Fault.UPDATE_NOT_STORED)) {
            rows.put(id, row);
        }
        cache.updated(id);
        return row;
    }

    void overwrite(String id, String name, JsonNode value) {
        row(id).set(name, value);
        cache.updated(id);
    }

    void delete(String id) {
        row(id);
        cache.deleted(id);
        if (has(Fault.DELETE_TAKES_ALL)) {
            rows.clear();
        } else if (!has(Fault.DELETE_DOES_NOTHING)) {
            rows.remove(id);
        }
    }

    /** Refuses a second row of that value. */
    void unique(String name, JsonNode value, String own) {
        boolean taken = rows.values().stream()
                .anyMatch(row -> row.path(name).equals(value)
                        && !row.path("id").asString().equals(own));
        boolean crowd = taken && attempts.merge(value.toString(), 1, Integer::sum) > 1;
        if (taken && !has(Fault.UNIQUE_IGNORED) && !(crowd && has(Fault.UNIQUE_LOST_IN_A_CROWD))) {
            throw new Refused(has(Fault.UNIQUE_FAILS) ? 500 : CONSTRAINT, "Taken");
        }
    }
}
