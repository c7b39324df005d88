package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.RelationFacts.JoinTable;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.Relation.OnDelete;
import java.util.List;
import java.util.stream.Stream;

/** The tables of many-to-many relations: a row goes with either of its ends. */
final class JoinTables {
    private final FactTable facts;

    JoinTables(FactTable facts) {
        this.facts = facts;
    }

    Stream<Table> of(EntityFacts entity) {
        return entity.relations().filter(RelationFacts::toMany).map(relation -> table(entity, relation));
    }

    private Table table(EntityFacts owner, RelationFacts relation) {
        JoinTable join = relation.join().orElseThrow();
        EntityFacts target = facts.entity(relation.relation().target());
        return new Table(
                join.table(),
                relation.relation().description(),
                List.of(column(join.ownerColumn()), column(relation.column())),
                new PrimaryKey(join.primaryKey(), List.of(join.ownerColumn(), relation.column())),
                List.of(
                        reference(join.ownerForeignKey(), join.ownerColumn(), owner),
                        reference(relation.foreignKey(), relation.column(), target)),
                List.of(),
                List.of(new TableIndex(relation.index(), List.of(relation.column()), "")),
                List.of());
    }

    private static Column column(SqlName name) {
        return new Column(name, "", ColumnTypes.UUID, false, new ColumnDefault.None());
    }

    private static ForeignKey reference(SqlName name, SqlName column, EntityFacts target) {
        return new ForeignKey(name, column, target.table().name(), TableDerivation.id(target), OnDelete.CASCADE);
    }
}
