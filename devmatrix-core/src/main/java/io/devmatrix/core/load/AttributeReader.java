package io.devmatrix.core.load;

import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type;
import java.util.Optional;

/** Reads attributes in both forms. */
final class AttributeReader {
    /** Stands in for a type that could not be read. */
    private static final ParsedType UNREAD = new ParsedType(Type.of(Type.Kind.JSON), false);

    private final TypeReader types;
    private final DefaultReader defaults;
    private final AttributeMachine machines;

    AttributeReader(Reading reading) {
        this.types = new TypeReader(reading);
        this.defaults = new DefaultReader(reading);
        this.machines = new AttributeMachine(reading);
    }

    Attribute read(Value value) {
        if (!value.isObject()) {
            return shortForm(value, types.read(value).orElse(UNREAD));
        }
        Fields fields = value.fields("attribute");
        Optional<ParsedType> parsed = fields.value("type").flatMap(types::read);
        Derivation derivation = DerivationReader.read(fields);
        Limits bounds =
                parsed.map(type -> LimitsReader.read(fields, type.type())).orElse(Limits.NONE);
        return new Attribute(
                value.node(),
                value.key(),
                fields.text("description"),
                parsed.orElse(UNREAD).type(),
                parsed.orElse(UNREAD).nullable(),
                machines.start(fields, parsed.flatMap(type -> defaultValue(fields, type.type()))),
                access(fields, derivation),
                bounds,
                derivation,
                fields.optionalText("json"),
                fields.optionalText("column"),
                fields.text("machine"),
                fields.text("renamedFrom"),
                fields.expression("backfill"));
    }

    private static Attribute shortForm(Value value, ParsedType parsed) {
        return new Attribute(
                value.node(),
                value.key(),
                "",
                parsed.type(),
                parsed.nullable(),
                Optional.empty(),
                Access.CLIENT,
                Limits.NONE,
                new Derivation.None(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty());
    }

    private Optional<DefaultValue> defaultValue(Fields fields, Type type) {
        return fields.value("default").flatMap(value -> defaults.read(value, type));
    }

    private static Access access(Fields fields, Derivation derivation) {
        Optional<Access> given = fields.has("access") ? fields.choice("access", Access.class) : Optional.empty();
        if (derivation instanceof Derivation.None) {
            if (given.equals(Optional.of(Access.COMPUTED))) {
                fields.contradiction(
                        "access", "`access: computed` has no `computed`", "Add `computed:` with a CEL expression");
            }
            return given.orElse(Access.CLIENT);
        }
        Access implied = derivation instanceof Derivation.Computed ? Access.COMPUTED : Access.SERVER;
        if (given.isPresent() && given.get() != implied) {
            fields.contradiction(
                    "access",
                    "The service makes the value of `" + fields.whole().key() + "`",
                    "Remove `access`");
        }
        return implied;
    }
}
