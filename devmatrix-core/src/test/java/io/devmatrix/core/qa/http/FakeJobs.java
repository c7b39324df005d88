package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Rows of the fake service whose state changes by events. */
final class FakeJobs {
    private static final int CONFLICT = 409;

    private final FakeTable table;
    private final FakeBody bodies;
    private final Set<Fault> faults;

    FakeJobs(FakeTable table, FakeBody bodies, Set<Fault> faults) {
        this.table = table;
        this.bodies = bodies;
        this.faults = faults;
    }

    private boolean has(Fault fault) {
        return faults.contains(fault);
    }

    FakeCache cache() {
        return table.cache();
    }

    FakeAnswer answer(FakeRequest request, String[] parts) {
        String method = parts.length == 3 ? "GET" : "POST";
        if (!request.method().equals(method)) {
            throw new Refused(has(Fault.WRONG_METHOD_NOT_FOUND) ? 404 : 405, "No such method");
        }
        if (parts.length == 2) {
            return create(request);
        }
        if (!parts[2].matches("[-0-9a-fA-F]{36}")) {
            throw new Refused(400, "No id");
        }
        return parts.length == 3 ? FakeAnswer.json(200, table.read(parts[2])) : fired(table.row(parts[2]), parts);
    }

    private FakeAnswer fired(ObjectNode row, String[] parts) {
        try {
            return FakeAnswer.json(200, fire(row, parts[3]));
        } finally {
            table.cache().happened(parts[2]);
        }
    }

    private FakeAnswer create(FakeRequest request) {
        if (!request.mediaType().startsWith("application/json")) {
            throw new Refused(415, "Must be JSON");
        }
        ObjectNode row = table.create(
                bodies.read(request.body(), table.entity().members().create()));
        return FakeAnswer.json(201, row)
                .with("Location", "/jobs/" + row.path("id").asString());
    }

    private ObjectNode fire(ObjectNode row, String event) {
        if (event.equals("halt")) {
            if (row.path("phase").asString().equals("stopped")) {
                throw new Refused(
                        CONFLICT, "course-stop", has(Fault.EVENT_TITLE_OWN) ? "Stopped already" : "Never", "Never");
            }
            return has(Fault.EVENT_DOES_NOTHING) ? row : row.put("phase", "stopped");
        }
        if (!event.equals("run")) {
            throw new Refused(404, "No such event");
        }
        boolean late = !List.of("waiting").contains(row.path("phase").asString());
        boolean little = row.path("amount").asInt() <= 3;
        String detail = has(Fault.DETAIL_NOT_FILLED)
                ? "The job is {job.phase}, with {amount}"
                : "The job is " + row.path("phase").asString() + ", with "
                        + row.path("amount").asInt();
        if (late && !has(Fault.LATE_EVENT_ACCEPTED)
                || little && !has(Fault.GUARD_IGNORED)
                || has(Fault.GUARD_REFUSES_ALL)) {
            if (has(Fault.GUARD_REFUSES_AND_STORES)) {
                row.set("phase", JSON.stringNode("running"));
            }
            throw new Refused(CONFLICT, "course-run", "Course run", detail);
        }
        return row.put("phase", "running");
    }
}
