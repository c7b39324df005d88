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
                "",
                Optional.empty(),
                false);
    }

    private Relation longForm(Value value) {
        Fields fields = value.fields("relation");
        Value to = fields.value("to").orElseThrow();
        Arrow arrow = Arrow.target(to, reading);
        references.entity(to.location(), arrow.target());
        saidTwice(fields, arrow);
        Kind kind = kind(fields, arrow);
        boolean optional = arrow.nullable() || kind == Kind.MANY_TO_MANY;
        return new Relation(
                value.node(),
                value.key(),
                fields.text("description"),
                kind,
                arrow.target(),
                arrow.inverse().or(() -> fields.optionalText("inverse")),
                fields.has("nullable") ? fields.flag("nullable") : optional,
                fields.choice("onDelete", OnDelete.class).orElse(OnDelete.RESTRICT),
                access(fields),
                fields.optionalText("json"),
                fields.optionalText("column"),
                fields.text("renamedFrom"),
                fields.expression("backfill"),
                !fields.choice("default").isEmpty());
    }

    /** What the service sets is shown, and no client sets it. */
    private static Access access(Fields fields) {
        Optional<Access> given = fields.has("access") ? fields.choice("access", Access.class) : Optional.empty();
        if (!fields.has("default")) {
            return given.orElse(Access.CLIENT);
        }
        given.filter(access -> access != Access.SERVER)
                .ifPresent(access -> fields.contradiction(
                        "access",
                        "The service sets `" + fields.whole().key() + "` to who makes the row",
                        "Remove `access`, or the `default`"));
        return Access.SERVER;
    }

    /** What a mark behind the name says has a word of its own, which must not stand beside it. */
    private static void saidTwice(Fields fields, Arrow arrow) {
        arrow.inverse().ifPresent(inverse -> saidTwice(fields, "inverse", "." + inverse));
        if (arrow.nullable()) {
            saidTwice(fields, "nullable", "?");
        }
        if (arrow.many()) {
            saidTwice(fields, "relation", "*");
        }
    }

    private static void saidTwice(Fields fields, String word, String mark) {
        fields.value(word).ifPresent(value -> value.problems()
                .error(
                        ModelProblem.CONTRADICTION,
                        value.at(),
                        "`" + word + "` says what `" + mark + "` behind `to` says",
                        "Remove one of them"));
    }

    private static Kind kind(Fields fields, Arrow arrow) {
        Optional<Value> given = fields.value("relation");
        if (given.isPresent() && given.get().scalarText().equals("one-to-many")) {
            given.get()
                    .problems()
                    .error(
                            ModelProblem.UNKNOWN_CHOICE,
                            given.get().location(),
                            "`one-to-many` is declared by the other side",
                            "Write the arrow with its inverse in `" + arrow.target() + "`");
            return Kind.MANY_TO_ONE;
        }
        return given.isEmpty() && arrow.many()
                ? Kind.MANY_TO_MANY
                : fields.choice("relation", Kind.class).orElse(Kind.MANY_TO_ONE);
    }
}
