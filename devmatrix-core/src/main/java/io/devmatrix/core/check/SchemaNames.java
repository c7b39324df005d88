package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** Tables, indexes, primary keys and uniques share one set of names in a PostgreSQL schema. */
final class SchemaNames implements IrRule {
    private record Entry(String node, String of, SqlName table, SqlName name) {}

    @Override
    public String id() {
        return "RULE-111";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Clash.<Entry>find(facts.entities().stream().flatMap(SchemaNames::entries), e -> e.name()
                        .text())
                .filter(clash -> !clash.first().of().equals(clash.second().of()))
                .filter(clash -> !clash.first().table().equals(clash.second().table()))
                .map(clash -> Problem.error(
                        this,
                        clash.second().node(),
                        "`" + clash.first().of() + "` and `" + clash.second().of() + "` both make `" + clash.key()
                                + "` in the database",
                        "Give one of them another `table`"));
    }

    private static Stream<Entry> entries(EntityFacts entity) {
        String of = entity.name().text();
        String node = entity.entity().node();
        SqlName table = entity.table().name();
        Stream<Entry> own = Stream.of(
                new Entry(node, of, table, table),
                new Entry(node, of, table, entity.table().primaryKey()));
        Stream<Entry> keys = Stream.concat(
                entity.table().uniques().stream().map(u -> new Entry(u.unique().node(), of, table, u.constraint())),
                entity.table().indexes().stream().map(i -> new Entry(i.index().node(), of, table, i.name())));
        return Stream.of(own, keys, entity.relations().flatMap(r -> entries(entity, r)))
                .flatMap(all -> all);
    }

    private static Stream<Entry> entries(EntityFacts entity, RelationFacts relation) {
        String of = entity.name().text() + "." + relation.name().text();
        Entry index =
                new Entry(relation.node(), entity.name().text(), entity.table().name(), relation.index());
        return relation.join()
                .map(join -> Stream.of(
                        new Entry(relation.node(), of, join.table(), join.table()),
                        new Entry(relation.node(), of, join.table(), join.primaryKey()),
                        new Entry(relation.node(), of, join.table(), relation.index())))
                .orElseGet(() -> Stream.of(index));
    }
}
