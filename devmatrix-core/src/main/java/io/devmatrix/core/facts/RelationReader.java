package io.devmatrix.core.facts;

import io.devmatrix.core.facts.RelationFacts.JoinTable;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Nesting;
import io.devmatrix.core.ir.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Facts of the relations of one entity, the one of its nesting first. */
final class RelationReader {
    private final ModelIndex model;
    private final Entity entity;
    private final SqlName table;

    RelationReader(ModelIndex model, Entity entity) {
        this.model = model;
        this.entity = entity;
        this.table = model.table(entity);
    }

    List<RelationFacts> all() {
        List<Relation> relations = new ArrayList<>(entity.relations());
        Optional<String> nesting = entity.partOf().map(RelationReader::relationName);
        if (nesting.isPresent() && entity.relation(nesting.get()).isEmpty()) {
            relations.add(0, implicit(entity.partOf().get(), nesting.get()));
        }
        return relations.stream().map(r -> read(r, nesting)).toList();
    }

    /** Name of the relation to the parent: the parent's with a small first letter. */
    static String relationName(Nesting nesting) {
        String parent = nesting.parent();
        return parent.substring(0, 1).toLowerCase(Locale.ROOT) + parent.substring(1);
    }

    private Relation implicit(Nesting nesting, String name) {
        return new Relation(
                entity.node() + ".partOf",
                name,
                "",
                Relation.Kind.MANY_TO_ONE,
                nesting.parent(),
                Optional.of(nesting.collection()),
                false,
                Relation.OnDelete.CASCADE,
                Access.SERVER,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                false);
    }

    private RelationFacts read(Relation relation, Optional<String> nesting) {
        boolean parent = nesting.filter(relation.name()::equals).isPresent();
        boolean many = relation.kind() == Relation.Kind.MANY_TO_MANY;
        Name name = Name.of(relation.name());
        Name one = many ? element(relation, name) : name;
        SqlName column =
                new SqlName(relation.column().orElseGet(() -> one.with("id").snake()));
        SqlName owner = many ? new SqlName(table.text() + "_" + name.snake()) : table;
        Name dtoName = one.with(many ? "ids" : "id");
        return new RelationFacts(
                relation,
                parent,
                name,
                dtoName,
                relation.wireName().orElseGet(() -> model.wire(dtoName)),
                parent ? Access.SERVER : relation.access(),
                column,
                ConstraintNames.foreignKey(owner, column.text()),
                ConstraintNames.index(owner, List.of(column.text())),
                new SqlName(model.entity(relation.target())
                        .map(target -> model.table(target).text())
                        .orElse("")),
                many ? Optional.of(join(owner, column)) : Optional.empty());
    }

    /** {@code favouriteTags} to {@code Tag} is {@code favouriteTag}: the target's own plural wins over the rules of English. */
    private static Name element(Relation relation, Name name) {
        Name target = Name.of(relation.target());
        String plural = target.plural().pascal();
        if (!name.pascal().endsWith(plural)) {
            return name.singular();
        }
        String head = name.pascal().substring(0, name.pascal().length() - plural.length());
        return Name.of(Name.of(head + target.pascal()).camel());
    }

    private JoinTable join(SqlName joinTable, SqlName targetColumn) {
        String own = Name.of(entity.name()).with("id").snake();
        SqlName column = new SqlName(own.equals(targetColumn.text()) ? "owner_" + own : own);
        return new JoinTable(
                joinTable,
                ConstraintNames.primaryKey(joinTable),
                column,
                ConstraintNames.foreignKey(joinTable, column.text()));
    }
}
