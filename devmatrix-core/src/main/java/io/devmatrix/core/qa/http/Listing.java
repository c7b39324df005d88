package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FilterFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Operation;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One list with rows enough to see its pages, and all that it shows when nothing is asked. */
final class Listing {
    private static final int FEW = 6;
    private static final int MANY = 60;

    private final Bench bench;
    private final EntityFacts entity;
    private final Operation.ListAll modelled;
    private final Row first;
    private final List<Row> made;
    private final List<String> parents;
    private final List<JsonNode> all;

    private Listing(Bench bench, EntityFacts entity, List<Row> made) {
        this.bench = bench;
        this.entity = entity;
        this.modelled = bench.api().list(entity).orElseThrow();
        this.first = made.get(0);
        this.parents = first.parents();
        this.all = pages().all();
        this.made = made.stream().map(this::shown).toList();
    }

    /** The row; where no operation shows one alone, as the list does. */
    private Row shown(Row row) {
        return row.shown().isMissingNode()
                ? all.stream()
                        .filter(item -> item.path("id").asString("").equals(row.id()))
                        .findFirst()
                        .map(item -> new Row(entity, row.ids(), item))
                        .orElse(row)
                : row;
    }

    /** A list of the entity, below a new parent when it is nested, with more rows than a page has when none is asked. */
    static Listing of(Bench bench, EntityFacts entity) {
        boolean nested = entity.entity().partOf().isPresent();
        List<String> parents = nested ? bench.rows().stranger(entity).ids() : List.of();
        int count = Math.min(MANY, Math.max(FEW, bench.api().paging().defaultSize() + 2));
        List<Row> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(lived(bench, row(bench, entity, parents, i), i));
        }
        return new Listing(bench, entity, made);
    }

    private static Row row(Bench bench, EntityFacts entity, List<String> parents, int i) {
        if (bench.api().operation(entity, Kind.CREATE).isEmpty()) {
            return bench.rows().below(entity, parents);
        }
        Bodies bodies = bench.rows().bodies();
        ObjectNode body = i % 3 == 0 ? bodies.minimal(entity) : bodies.full(entity);
        return bench.rows().created(entity, parents, body);
    }

    /** The row in one of the states that machines lead to, so that a list has them all. */
    private static Row lived(Bench bench, Row made, int i) {
        Row row = made;
        for (Life life : Life.of(bench, made.entity()).toList()) {
            List<Way> ways = List.copyOf(Ways.of(life).values());
            Way way = ways.get(i % ways.size());
            row = life.free(row, way.events()) ? life.led(row, way) : row;
        }
        return row;
    }

    /** Requests to this list that carry the filters which it demands, with the values of the first row. */
    Pages pages() {
        Pages pages = new Pages(bench, entity, parents);
        entity.filters().stream()
                .filter(filter -> filter.filter().required())
                .forEach(filter -> addFirst(pages, filter));
        return pages;
    }

    /** The same without one of the filters. */
    Pages pagesWithout(FilterFacts left) {
        Pages pages = new Pages(bench, entity, parents);
        entity.filters().stream()
                .filter(filter -> filter.filter().required() && !filter.equals(left))
                .forEach(filter -> addFirst(pages, filter));
        return pages;
    }

    private void addFirst(Pages pages, FilterFacts filter) {
        String value = text(bench.rows().told(first).path(filter.field().wireName()));
        filter.parameters().forEach(parameter -> pages.with(parameter, value));
    }

    /** A value as a query parameter carries it. */
    static String text(JsonNode value) {
        return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asString("");
    }

    Bench bench() {
        return bench;
    }

    EntityFacts entity() {
        return entity;
    }

    Operation.ListAll modelled() {
        return modelled;
    }

    OperationFacts operation() {
        return bench.api().operation(entity, Kind.LIST).orElseThrow();
    }

    String title() {
        return operation().method() + " " + operation().path() + ": ";
    }

    /** The rows made for it. */
    List<Row> made() {
        return made;
    }

    /** Whether something else than the list has shown them. */
    boolean areShownAlone() {
        return !first.shown().isMissingNode();
    }

    /** All rows it shows, in its own order. */
    List<JsonNode> all() {
        return all;
    }

    static List<String> ids(List<JsonNode> rows) {
        return rows.stream().map(row -> row.path("id").asString("")).toList();
    }

    /** Expects these rows in this order. */
    void same(String what, List<JsonNode> expected, List<JsonNode> seen) {
        List<String> wanted = ids(expected);
        List<String> found = ids(seen);
        List<String> missing = wanted.stream().filter(id -> !found.contains(id)).toList();
        List<String> surplus = found.stream().filter(id -> !wanted.contains(id)).toList();
        String text = wanted.size() + " rows expected, " + found.size() + " seen; missing " + missing + ", surplus "
                + surplus + (missing.isEmpty() && surplus.isEmpty() ? ", order or number differs" : "");
        bench.notes().that(title() + what, wanted.equals(found), text);
    }
}
