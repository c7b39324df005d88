package io.devmatrix.core.load;

import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Nesting;
import io.devmatrix.core.ir.Relation;
import io.devmatrix.core.ir.Traits;
import java.util.List;
import java.util.Optional;

/** Reads entities. */
final class EntityReader {
    private final References references;
    private final AttributeReader attributes;
    private final RelationReader relations;
    private final ConstraintReader constraints;

    EntityReader(Reading reading, Refusals refusals) {
        this.references = new References(reading);
        this.attributes = new AttributeReader(reading);
        this.relations = new RelationReader(reading);
        this.constraints = new ConstraintReader(reading, refusals);
    }

    Entity read(Value value) {
        Fields entity = value.fields("entity");
        List<Value> fields = entity.entries("fields");
        return new Entity(
                value.node(),
                value.key(),
                entity.text("description"),
                attributes(fields),
                relations(fields),
                constraints.uniques(value.key(), entity, fields),
                constraints.indexes(value.key(), entity),
                constraints.checks(entity),
                traits(entity),
                nesting(entity),
                entity.optionalText("table"),
                entity.text("renamedFrom"));
    }

    private List<Attribute> attributes(List<Value> fields) {
        return fields.stream()
                .filter(field -> !RelationReader.isRelation(field))
                .map(attributes::read)
                .toList();
    }

    private List<Relation> relations(List<Value> fields) {
        return fields.stream()
                .filter(RelationReader::isRelation)
                .map(relations::read)
                .toList();
    }

    private static Traits traits(Fields entity) {
        return new Traits(
                entity.flag("active"),
                entity.flag("audit"),
                entity.flag("softDelete"),
                entity.choice("lock").equals("optimistic"),
                entity.flag("immutable"));
    }

    private Optional<Nesting> nesting(Fields entity) {
        Optional<String> parent = entity.optionalText("partOf");
        parent.ifPresent(
                text -> references.entity(entity.value("partOf").orElseThrow().location(), text.split("\\.")[0]));
        boolean embedded = entity.flag("embedded");
        if (embedded && parent.isEmpty()) {
            entity.contradiction("embedded", "`embedded` has no `partOf`", "Remove `embedded`, or add `partOf:`");
        }
        return parent.map(text -> text.split("\\.")).map(parts -> new Nesting(parts[0], parts[1], embedded));
    }
}
