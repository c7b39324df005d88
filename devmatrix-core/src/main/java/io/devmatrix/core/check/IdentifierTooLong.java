package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** PostgreSQL keeps tables and columns whole. Names of constraints and indexes are shortened by rule and need no check. */
final class IdentifierTooLong implements IrRule {
    private record Identifier(String node, String what, String word, SqlName name) {}

    @Override
    public String id() {
        return "RULE-110";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream()
                .flatMap(IdentifierTooLong::identifiers)
                .filter(identifier -> identifier.name().tooLong())
                .map(identifier -> Problem.error(
                        this,
                        identifier.node(),
                        "The " + identifier.what() + " `" + identifier.name().text() + "` is longer than "
                                + SqlName.MAX_BYTES + " bytes, and PostgreSQL would cut it",
                        "Give a shorter name"
                                + (identifier.word().isEmpty() ? "" : ", or a `" + identifier.word() + "`")));
    }

    private static Stream<Identifier> identifiers(EntityFacts entity) {
        Stream<Identifier> table = Stream.of(new Identifier(
                entity.entity().node(), "table", "table", entity.table().name()));
        Stream<Identifier> columns =
                entity.fields().stream().map(f -> new Identifier(f.node(), "column", "column", f.column()));
        Stream<Identifier> joins = entity.relations().flatMap(IdentifierTooLong::join);
        return Stream.of(table, columns, joins).flatMap(all -> all);
    }

    private static Stream<Identifier> join(RelationFacts relation) {
        return relation.join().stream()
                .flatMap(join -> Stream.of(
                        new Identifier(relation.node(), "join table", "", join.table()),
                        new Identifier(relation.node(), "column", "", join.ownerColumn())));
    }
}
