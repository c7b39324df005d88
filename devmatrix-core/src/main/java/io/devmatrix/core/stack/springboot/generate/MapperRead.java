package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.ArrayList;
import java.util.List;

/** How a mapper makes what clients read of a row. */
final class MapperRead {
    private static final Quote READ = Quote.members(
            """
            @Override
            public $Read read($Entity $entity) {
                return new $Read($arguments);
            }
            """);

    private static final Quote VALUE = Quote.expression("$entity.$accessor()");
    private static final Quote ID = Quote.expression("$entity.get$Name().getId()");
    private static final Quote ID_OR_NULL =
            Quote.expression("$entity.get$Name() == null ? null : $entity.get$Name().getId()");
    private static final Quote IDS =
            Quote.expression("$entity.get$Name().stream().map($Type::getId).sorted().toList()");
    private static final Quote ROWS = Quote.expression("$entity.get$Name().stream().map($mapper::read).toList()");

    private final FactTable facts;
    private final JavaTypes types;

    MapperRead(FactTable facts) {
        this.facts = facts;
        this.types = new JavaTypes(facts);
    }

    /** The method that makes what clients read of a row. */
    Code method(EntityFacts entity) {
        List<Code> values = new ArrayList<>(entity.members().read().stream()
                .map(m -> value(entity, m.field()))
                .toList());
        entity.embedded().map(inverse -> rows(entity, inverse)).forEach(values::add);
        return READ.with("Read", JavaTypes.of(entity.types().read()))
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("entity", Variables.one(entity))
                .with("arguments", values);
    }

    private Code rows(EntityFacts entity, InverseFacts inverse) {
        return ROWS.with("entity", Variables.one(entity))
                .with("Name", inverse.name().pascal())
                .with("mapper", Variables.mapper(facts.entity(inverse.owner())));
    }

    private Code value(EntityFacts entity, FieldFacts field) {
        if (field instanceof RelationFacts relation) {
            return id(entity, relation);
        }
        AttributeFacts attribute = (AttributeFacts) field;
        boolean is = JavaTypes.isPrimitive(attribute) && attribute.type().kind() == Type.Kind.BOOLEAN;
        return VALUE.with("entity", Variables.one(entity))
                .with("accessor", (is ? "is" : "get") + field.name().pascal());
    }

    private Code id(EntityFacts entity, RelationFacts relation) {
        if (relation.toMany()) {
            return IDS.with("entity", Variables.one(entity))
                    .with("Name", relation.name().pascal())
                    .with("Type", types.target(relation));
        }
        return (relation.nullable() ? ID_OR_NULL : ID)
                .with("entity", Variables.one(entity))
                .with("Name", relation.name().pascal());
    }
}
