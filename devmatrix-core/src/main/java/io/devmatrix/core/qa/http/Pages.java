package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Walks the pages of one list. */
final class Pages {
    private final Bench bench;
    private final OperationFacts list;
    private final List<String> parents;
    private final Map<String, String> always = new TreeMap<>();
    private Optional<UUID> caller = Optional.empty();

    Pages(Bench bench, EntityFacts entity, List<String> parents) {
        this.bench = bench;
        this.list = bench.api().operation(entity, Kind.LIST).orElseThrow();
        this.parents = parents;
    }

    /** Whether the list of the entity shows all rows to whoever asks. */
    static boolean free(Bench bench, EntityFacts entity) {
        return bench.api()
                .list(entity)
                .filter(list -> list.where().isEmpty())
                .filter(list -> list.filters().stream().noneMatch(Operation.Filter::required))
                .isPresent();
    }

    /** Sends the parameter with each request. */
    Pages with(String name, String value) {
        always.put(name, value);
        return this;
    }

    /** Sends each request as that user. */
    Pages by(UUID user) {
        caller = Optional.of(user);
        return this;
    }

    /** Asks for what the parameters say, given as name and value in turn. */
    Answer get(String... parameters) {
        Call anybody = Call.of(list, parents);
        Call call = caller.map(anybody::by).orElse(anybody);
        for (Map.Entry<String, String> parameter : always.entrySet()) {
            call = call.query(parameter.getKey(), parameter.getValue());
        }
        for (int i = 0; i < parameters.length; i += 2) {
            call = call.query(parameters[i], parameters[i + 1]);
        }
        return bench.send(call);
    }

    /** All rows in order, read in pages of the greatest size. */
    List<JsonNode> all(String... parameters) {
        return walked(bench.api().paging().maxSize(), parameters);
    }

    /** All rows in order, read in pages of that size, up to a page that is not full or shows nothing new; meanwhile nobody else asks. */
    List<JsonNode> walked(int size, String... parameters) {
        return bench.client().alone(() -> walk(size, parameters));
    }

    private List<JsonNode> walk(int size, String... parameters) {
        Paging paging = bench.api().paging();
        List<JsonNode> rows = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        boolean more = true;
        for (int page = paging.firstPage(); more; page++) {
            JsonNode items = page(page, size, parameters).json().path(paging.items());
            more = items.size() >= size;
            boolean fresh = false;
            for (JsonNode item : items) {
                rows.add(item);
                fresh |= known.add(item.path("id").asString(""));
            }
            more &= fresh;
        }
        return rows;
    }

    private Answer page(int page, int size, String... parameters) {
        List<String> all = new ArrayList<>(List.of(parameters));
        Paging paging = bench.api().paging();
        all.addAll(List.of(paging.pageParameter(), String.valueOf(page), paging.sizeParameter(), String.valueOf(size)));
        return get(all.toArray(String[]::new));
    }
}
