package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.FactTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The modelled interface of the fake service. */
final class FakeRoutes {
    private static final int NOT_FOUND = 404;

    private final Set<Fault> faults;
    private final FakeBody bodies;
    private final FakeTable shelves;
    private final FakeTable things;
    private final FakeJobs jobs;
    private final ObjectNode counts = JSON.objectNode();
    private long turn;

    FakeRoutes(FactTable facts, Set<Fault> faults) {
        this.faults = faults;
        this.bodies = new FakeBody(faults);
        this.shelves = new FakeTable(facts.entity("Shelf"), faults);
        this.things = new FakeTable(facts.entity("Thing"), faults);
        this.jobs = new FakeJobs(new FakeTable(facts.entity("Job"), faults), bodies, faults);
    }

    private boolean has(Fault fault) {
        return faults.contains(fault);
    }

    FakeAnswer answer(FakeRequest request) {
        String[] parts = request.path().split("/");
        if (request.path().equals("/stats")) {
            return stats(request);
        }
        if (parts[1].equals("jobs")) {
            return jobs.answer(request, parts);
        }
        FakeTable table = parts[1].equals("shelves") ? shelves : things;
        boolean known = parts[1].equals("shelves") || parts[1].equals("things");
        if (!known || parts.length > 3) {
            throw new Refused(has(Fault.UNKNOWN_PATH_FAILS) ? 500 : NOT_FOUND, "No such path");
        }
        if (parts.length == 2) {
            return collection(table, request);
        }
        if (parts[2].equals("counts") && table == things && request.method().equals("GET")) {
            return FakeAnswer.json(200, has(Fault.COUNT_STANDS_STILL) ? counts : counted());
        }
        return item(table, request, parts[2]);
    }

    private FakeAnswer stats(FakeRequest request) {
        if (!request.method().equals("GET")) {
            throw notAllowed();
        }
        List<FakeCache> caches = List.of(shelves.cache(), things.cache(), jobs.cache());
        long hits = caches.stream().mapToLong(FakeCache::hits).sum();
        long misses = caches.stream().mapToLong(FakeCache::misses).sum();
        ObjectNode stats = JSON.objectNode().put("cacheHits", hits).put("cacheMisses", misses);
        double rate = hits == 0 ? 0 : (double) hits / (hits + misses);
        return FakeAnswer.json(200, stats.put("hitRate", has(Fault.CACHE_RATE_LIES) ? 1 - rate : rate));
    }

    private JsonNode counted() {
        ObjectNode states = JSON.objectNode();
        things.rows().forEach(row -> {
            String state = row.path("state").asString();
            states.put(state, states.path(state).asInt(0) + 1);
        });
        return states;
    }

    private FakeAnswer collection(FakeTable table, FakeRequest request) {
        return switch (request.method()) {
            case "GET" -> new FakeList(faults, request.query()).of(table, turn++);
            case "POST" -> create(table, request);
            default -> throw notAllowed();
        };
    }

    private Refused notAllowed() {
        return new Refused(has(Fault.WRONG_METHOD_NOT_FOUND) ? NOT_FOUND : 405, "No such method");
    }

    private FakeAnswer create(FakeTable table, FakeRequest request) {
        accept(request);
        ObjectNode given = bodies.read(request.body(), table.entity().members().create());
        constraints(table, given, given, "");
        JsonNode asked = JsonTree.parse(request.body());
        ObjectNode row = table.create(given);
        ObjectNode shown = row.deepCopy();
        if (has(Fault.ECHOED) && asked.path("price").isNumber()) {
            shown.set("price", asked.path("price"));
        }
        FakeAnswer answer = tagged(table, row, FakeAnswer.json(has(Fault.CREATED_AS_OK) ? 200 : 201, shown));
        String place = request.path() + "/" + row.path("id").asString();
        return has(Fault.NO_LOCATION) ? answer : answer.with("Location", place);
    }

    private void accept(FakeRequest request) {
        if (!request.mediaType().startsWith("application/json") && !has(Fault.PLAIN_TEXT_ACCEPTED)) {
            throw new Refused(415, "Must be JSON");
        }
    }

    private void constraints(FakeTable table, ObjectNode given, ObjectNode after, String own) {
        if (table == shelves) {
            if (given.has("label")) {
                table.unique("label", given.path("label"), own);
            }
            return;
        }
        boolean dear = after.path("price").decimalValue(BigDecimal.ZERO).compareTo(new BigDecimal(1000)) >= 0
                && after.path("amount").asInt(0) >= 10;
        boolean loose = !shelves.contains(after.path("shelfId").asString(""));
        if (dear && !has(Fault.CHECK_IGNORED)
                || loose && !has(Fault.REFERENCE_IGNORED) && !has(Fault.ABSENT_ACCEPTED)) {
            throw loose
                    ? new Refused(409, "It contradicts what is there").of("shelfId")
                    : new Refused(409, "It contradicts what is there");
        }
    }

    private FakeAnswer item(FakeTable table, FakeRequest request, String id) {
        String update = table == shelves ? "PUT" : "PATCH";
        if (!List.of("GET", "DELETE", update).contains(request.method())) {
            throw notAllowed();
        }
        if (!id.matches("[-0-9a-fA-F]{36}")) {
            throw new Refused(has(Fault.MALFORMED_ID_NOT_FOUND) ? NOT_FOUND : 400, "No id");
        }
        return switch (request.method()) {
            case "GET" -> get(table, id);
            case "DELETE" -> delete(table, request, id);
            default -> update(table, request, id);
        };
    }

    private FakeAnswer get(FakeTable table, String id) {
        ObjectNode row = table.read(id);
        return tagged(table, row, FakeAnswer.json(200, shown(row)));
    }

    private ObjectNode shown(ObjectNode row) {
        ObjectNode shown = row.deepCopy();
        if (has(Fault.EXTRA_PROPERTY)) {
            shown.put("internal", 1);
        }
        if (has(Fault.NULLS_LEFT_OUT)) {
            shown.remove("due");
        }
        return shown;
    }

    private FakeAnswer tagged(FakeTable table, ObjectNode row, FakeAnswer answer) {
        String id = row.path("id").asString();
        return table == things && !has(Fault.NO_ENTITY_TAG) ? answer.with("ETag", table.tag(id)) : answer;
    }

    private FakeAnswer delete(FakeTable table, FakeRequest request, String id) {
        table.row(id);
        table.match(id, request.ifMatch());
        boolean used = table == shelves
                && things.rows().stream()
                        .anyMatch(row -> row.path("shelfId").asString().equals(id));
        if (used && !has(Fault.RESTRICT_IGNORED)) {
            throw new Refused(409, "Still used");
        }
        if (!(has(Fault.DELETED_STAYS_LISTED) && table == things)) {
            table.delete(id);
        }
        return has(Fault.DELETE_ANSWERS_BODY)
                ? FakeAnswer.json(200, JSON.objectNode())
                : new FakeAnswer(204, "", "", Map.of());
    }

    private FakeAnswer update(FakeTable table, FakeRequest request, String id) {
        accept(request);
        ObjectNode before = table.row(id).deepCopy();
        ObjectNode given = read(table, request, id);
        table.match(id, request.ifMatch());
        ObjectNode after = before.deepCopy();
        after.setAll(given);
        constraints(table, given, after, id);
        if (given.has("state")) {
            state(table, id, before.path("state").asString(), given);
        }
        ObjectNode row = table.update(id, given, table == things);
        if (given.has("state") && has(Fault.TRANSITION_NOT_STORED)) {
            ObjectNode shown = row.deepCopy();
            table.overwrite(id, "state", before.path("state"));
            return tagged(table, row, FakeAnswer.json(200, shown));
        }
        return tagged(table, row, FakeAnswer.json(200, row));
    }

    private ObjectNode read(FakeTable table, FakeRequest request, String id) {
        try {
            return bodies.read(request.body(), table.entity().members().update());
        } catch (Refused e) {
            if (has(Fault.REFUSED_UPDATE_STORED) && request.body().contains("\"amount\":-1")) {
                table.overwrite(id, "amount", JSON.numberNode(-1));
            }
            throw e;
        }
    }

    private void state(FakeTable table, String id, String from, ObjectNode given) {
        String to = given.path("state").asString();
        boolean legal = from.equals(to) && !has(Fault.SAME_STATE_REFUSED)
                || from.equals("open") && to.equals("busy") && !has(Fault.LEGAL_TRANSITION_REFUSED)
                || from.equals("busy") && to.equals("done");
        if (!legal && !has(Fault.ILLEGAL_TRANSITION_ACCEPTED)) {
            if (has(Fault.REFUSED_TRANSITION_STORED)) {
                table.overwrite(id, "state", given.path("state"));
            }
            throw new Refused(409, has(Fault.TRANSITION_TYPE_OTHER) ? "life" : "life-illegal", "Not now", "Not now");
        }
    }
}
