package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads rows back: with the read operation, else out of the list. */
final class Reader {
    private final Bench bench;

    Reader(Bench bench) {
        this.bench = bench;
    }

    /** The row as the service shows it now; empty when it does not, or when the model has no way to see it. */
    Optional<JsonNode> current(Row row) {
        Optional<OperationFacts> read = bench.api().operation(row.entity(), Kind.READ);
        if (read.isPresent()) {
            Answer answer = bench.send(Call.of(read.get(), row.ids()));
            return answer.status() == read.get().status() ? Optional.of(answer.json()) : Optional.empty();
        }
        return readable(row.entity()) ? listed(row) : Optional.empty();
    }

    /** Whether rows can be seen one by one or in a list of all. */
    boolean readable(EntityFacts entity) {
        return Pages.free(bench, entity)
                || bench.api().operation(entity, Kind.READ).isPresent();
    }

    /** How the row now differs from what is expected; empty when it does not, or when nobody can see it. */
    Optional<String> difference(Row row, JsonNode expected) {
        if (!readable(row.entity())) {
            return Optional.empty();
        }
        return current(row)
                .map(seen -> JsonTree.difference(expected, seen).map(found -> "read again, " + found))
                .orElseGet(() -> Optional.of("read again, it is not there"));
    }

    private Optional<JsonNode> listed(Row row) {
        Pages pages = new Pages(bench, row.entity(), row.parents());
        return StreamSupport.stream(pages.all().spliterator(), false)
                .filter(item -> item.path("id").asString("").equals(row.id()))
                .findFirst();
    }
}
