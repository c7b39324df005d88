package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Nesting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Operations on what is not there: unknown ids, malformed ids, rows below another parent. */
final class IdTrials {
    private static final String NOBODY = "ffffffff-ffff-4fff-bfff-ffffffffffff";

    private final Bench bench;
    private final EntityFacts entity;

    IdTrials(Bench bench, EntityFacts entity) {
        this.bench = bench;
        this.entity = entity;
    }

    void run() {
        entity.operations().stream()
                .filter(operation -> operation.kind() != Kind.CUSTOM)
                .filter(operation -> PathTemplate.variables(operation.path()) > 0)
                .forEach(operation -> bench.trial(title(operation) + "ids", operation.node(), () -> ids(operation)));
    }

    private void ids(OperationFacts operation) {
        List<String> parents = bench.rows().parents(entity);
        int variables = PathTemplate.variables(operation.path());
        List<String> good = new ArrayList<>(parents);
        if (variables > parents.size()) {
            good.add(NOBODY);
            ask(operation, good, "unknown id", ApiFacts.NOT_FOUND);
            ask(operation, replaced(good, variables - 1, "x"), "malformed id", ApiFacts.BAD_REQUEST);
            ask(operation, replaced(good, variables - 1, "1-1-1-1-1"), "shortened id", ApiFacts.BAD_REQUEST);
        }
        for (int i = 0; i < parents.size(); i++) {
            ask(operation, replaced(good, i, NOBODY), "unknown parent", ApiFacts.NOT_FOUND);
            ask(operation, replaced(good, i, "x"), "malformed parent", ApiFacts.BAD_REQUEST);
        }
        if (variables > parents.size() && !parents.isEmpty()) {
            elsewhere(operation);
        } else if (parents.size() > 1) {
            misplaced(operation, parents, parents.size() - 1);
        }
    }

    private void elsewhere(OperationFacts operation) {
        Row row = bench.rows().fresh(entity);
        misplaced(operation, row.ids(), row.ids().size() - 1);
        bench.notes()
                .that(
                        title(operation) + "below another parent leaves it alone",
                        new Reader(bench).difference(row, row.shown()).isEmpty(),
                        "the row is changed or gone");
    }

    /** Each of the first ids in turn is that of another row, in which the next one is not. */
    private void misplaced(OperationFacts operation, List<String> ids, int count) {
        List<EntityFacts> above = above();
        for (int i = 0; i < count; i++) {
            String other = bench.rows().fresh(above.get(i)).id();
            ask(operation, replaced(ids, i, other), "below another parent", ApiFacts.NOT_FOUND);
        }
    }

    /** What rows of the entity are within, the outermost first. */
    private List<EntityFacts> above() {
        List<EntityFacts> above = new ArrayList<>();
        Optional<Nesting> nesting = entity.entity().partOf();
        while (nesting.isPresent()) {
            EntityFacts parent = bench.api().facts().entity(nesting.get().parent());
            above.add(0, parent);
            nesting = parent.entity().partOf();
        }
        return above;
    }

    private void ask(OperationFacts operation, List<String> ids, String what, int status) {
        Call call = Call.of(operation, ids);
        if (operation.kind() == Kind.CREATE || operation.kind() == Kind.UPDATE) {
            call = call.json(body(operation));
        } else if (operation.kind() == Kind.LIST) {
            call = RequiredFilters.showing(bench.rows().shared(entity), call);
        }
        bench.notes().see(title(operation) + what, bench.send(call), status);
    }

    private JsonNode body(OperationFacts operation) {
        Bodies bodies = bench.rows().bodies();
        return operation.kind() == Kind.CREATE
                ? bodies.minimal(entity)
                : bodies.unchanged(bench.rows().shared(entity), bench.api().partial(entity));
    }

    private static List<String> replaced(List<String> ids, int index, String id) {
        List<String> other = new ArrayList<>(ids);
        other.set(index, id);
        return other;
    }

    private static String title(OperationFacts operation) {
        return operation.method() + " " + operation.path() + ": ";
    }
}
