package io.devmatrix.core.check;

import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.EventFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** Each entity and each many-to-many relation has a table of its own. */
final class SameTable implements IrRule {
    private record Table(String node, String of, String name) {}

    @Override
    public String id() {
        return "RULE-107";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Stream<Table> external = model.infrastructure().externalTables().stream()
                .map(name -> new Table("external.tables", "what is external", name));
        Table history = new Table("", "the history of migrations", "flyway_schema_history");
        Stream<Table> outbox = facts.events().stream()
                .limit(1)
                .map(event ->
                        new Table(event.emits().get(0).node(), "the events that flows emit", EventFacts.TABLE.text()));
        Stream<Table> tokens = AuthFacts.of(facts).stream()
                .map(auth -> new Table("security", "the refresh tokens", AuthFacts.TABLE.text()));
        Stream<Table> entities = facts.entities().stream()
                .map(e -> new Table(
                        e.entity().node(),
                        "`" + e.name().text() + "`",
                        e.table().name().text()));
        Stream<Table> joins = facts.entities().stream().flatMap(SameTable::joins);
        Stream<Table> all = Stream.of(Stream.of(history), external, outbox, tokens, entities, joins)
                .flatMap(tables -> tables);
        return Clash.<Table>find(all, Table::name)
                .map(clash -> Problem.error(
                        this,
                        clash.second().node(),
                        "The table `" + clash.key() + "` belongs to "
                                + clash.first().of() + " and to "
                                + clash.second().of(),
                        "Rename one of them, or give it another `table`"));
    }

    private static Stream<Table> joins(EntityFacts entity) {
        return entity.relations().flatMap(r -> r.join().stream()
                .map(join -> new Table(
                        r.node(),
                        "`" + entity.name().text() + "." + r.name().text() + "`",
                        join.table().text())));
    }
}
