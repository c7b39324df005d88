package io.devmatrix.core.load;

import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.Relation;
import io.devmatrix.core.ir.Relation.Kind;
import io.devmatrix.core.ir.Relation.OnDelete;
import io.devmatrix.core.load.YamlNode.Mapping;
import io.devmatrix.core.load.YamlNode.Scalar;
import java.util.Optional;

/** Reads relations in both forms. */
final class RelationReader {
    private final Reading reading;
    private final References references;

    RelationReader(Reading reading) {
        this.reading = reading;
        this.references = new References(reading);
    }

    /** Whether a field is a relation rather than an attribute. */
    static boolean isRelation(Value field) {
        return field.yaml() instanceof Scalar scalar
                ? scalar.text().startsWith("->")
                : field.yaml() instanceof Mapping mapping && mapping.value("to").isPresent();
    }

    Relation read(Value value) {
        return value.isScalar() ? shortForm(value) : longForm(value);
    }

    private Relation shortForm(Value value) {
        Arrow arrow = Arrow.read(value, reading);
        references.entity(value.location(), arrow.target());
        return new Relation(
                value.node(),
                value.key(),
                "",
                arrow.many() ? Kind.MANY_TO_MANY : Kind.MANY_TO_ONE,
                arrow.target(),
                arrow.inverse(),
                arrow.nullable() || arrow.many(),
                OnDelete.RESTRICT,
                Access.CLIENT,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private Relation longForm(Value value) {
        Fields fields = value.fields("relation");
        String target = fields.text("to");
        references.entity(fields.value("to").map(Value::location).orElse(value.at()), target);
        Kind kind = fields.choice("relation", Kind.class).orElse(Kind.MANY_TO_ONE);
        boolean nullable = fields.has("nullable") ? fields.flag("nullable") : kind == Kind.MANY_TO_MANY;
        OnDelete onDelete = fields.choice("onDelete", OnDelete.class).orElse(OnDelete.RESTRICT);
        if (onDelete == OnDelete.SET_NULL && !nullable) {
            fields.contradiction(
                    "onDelete", "`" + value.key() + "` may not be null", "Add `nullable: true`, or take `restrict`");
        }
        return new Relation(
                value.node(),
                value.key(),
                fields.text("description"),
                kind,
                target,
                fields.optionalText("inverse"),
                nullable,
                onDelete,
                fields.choice("access", Access.class).orElse(Access.CLIENT),
                fields.optionalText("json"),
                fields.optionalText("column"),
                fields.text("renamedFrom"));
    }
}
