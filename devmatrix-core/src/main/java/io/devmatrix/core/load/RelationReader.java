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
        Kind kind = kind(fields, target);
        boolean nullable = fields.has("nullable") ? fields.flag("nullable") : kind == Kind.MANY_TO_MANY;
        return new Relation(
                value.node(),
                value.key(),
                fields.text("description"),
                kind,
                target,
                fields.optionalText("inverse"),
                nullable,
                fields.choice("onDelete", OnDelete.class).orElse(OnDelete.RESTRICT),
                fields.choice("access", Access.class).orElse(Access.CLIENT),
                fields.optionalText("json"),
                fields.optionalText("column"),
                fields.text("renamedFrom"));
    }

    private static Kind kind(Fields fields, String target) {
        Optional<Value> given = fields.value("relation");
        if (given.isPresent() && given.get().scalarText().equals("one-to-many")) {
            given.get()
                    .problems()
                    .error(
                            ModelProblem.UNKNOWN_CHOICE,
                            given.get().location(),
                            "`one-to-many` is declared by the other side",
                            "Write the arrow with its inverse in `" + target + "`");
            return Kind.MANY_TO_ONE;
        }
        return fields.choice("relation", Kind.class).orElse(Kind.MANY_TO_ONE);
    }
}
