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
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** The methods of an entity class: a getter for each field, a setter for what may change. */
final class EntityMethods {
    private static final Quote GETTER = Quote.members(
            """
            /** $doc */
            public @$nullable $Type $accessor() {
                return $value;
            }
            """);

    private static final Quote SETTER = Quote.members(
            """
            /** $doc */
            public void set$Name(@$nullable $Type $name) {
                this.$name = $value;
            }
            """);

    private static final Quote MANY = Quote.members(
            """
            import java.util.Collection;
            import java.util.Collections;
            import java.util.Set;

            /** Returns the $words. */
            public Set<$Type> get$Name() {
                return Collections.unmodifiableSet($name);
            }

            /** Replaces the $words. */
            public void set$Name(Collection<$Type> $name) {
                this.$name.retainAll($name);
                this.$name.addAll($name);
            }
            """);

    private static final Quote INVERSE = Quote.members(
            """
            import java.util.Collections;
            import java.util.List;

            /** Returns the $words. */
            public List<$Type> get$Name() {
                return Collections.unmodifiableList($name);
            }
            """);

    private static final Quote INVERSE_MANY = Quote.members(
            """
            import java.util.Collections;
            import java.util.Set;

            /** Returns the $words. */
            public Set<$Type> get$Name() {
                return Collections.unmodifiableSet($name);
            }
            """);

    private static final Quote PARTS = Quote.members(
            """
            /** Shows $one that belongs here among the others; storing it is the repository's work. */
            public void add$One($Type $row) {
                if (!this.$name.contains($row)) {
                    this.$name.add($row);
                }
            }

            /** Shows $one no longer; deleting it is the repository's work. */
            public void remove$One($Type $row) {
                this.$name.remove($row);
            }
            """);

    private static final Quote VERSION = Quote.members(
            """
            @Override
            public long getVersion() {
                return version;
            }
            """);

    private static final Quote DELETED = Quote.members(
            """
            import java.time.Instant;

            @Override
            public void markDeleted(Instant when) {
                this.deletedAt = when;
            }
            """);

    private static final Quote NAME = Quote.expression("$name");
    private static final Quote SCALED = Quote.expression("$name.setScale($scale)");
    private static final Quote SCALED_OR_NULL = Quote.expression("$name == null ? null : $name.setScale($scale)");

    private final FactTable facts;
    private final JavaTypes types;
    private final EntityShape shape;
    private final MachineMethods machines;
    private final DerivedMethods derived;

    EntityMethods(FactTable facts, EntityShape shape, MachineMethods machines, DerivedMethods derived) {
        this.facts = facts;
        this.types = new JavaTypes(facts);
        this.shape = shape;
        this.machines = machines;
        this.derived = derived;
    }

    /** The methods that bring derived values up to date. */
    DerivedMethods derived() {
        return derived;
    }

    /** The methods of the field. */
    List<Code> of(FieldFacts field) {
        if (EntityShape.isKept(field)) {
            return List.of((field.name().text().equals("version") ? VERSION : DELETED).code());
        }
        if (field instanceof RelationFacts relation) {
            return relation.toMany() ? List.of(many(relation)) : accessors(relation, types.target(relation), "get");
        }
        AttributeFacts attribute = (AttributeFacts) field;
        TypeRef type = types.inEntity(attribute);
        String get = JavaTypes.isPrimitive(attribute) && attribute.type().kind() == Type.Kind.BOOLEAN ? "is" : "get";
        if (EntityShape.isComputed(field)) {
            return List.of(computed(attribute, type, get));
        }
        return EntityShape.isGoverned(field)
                ? machines.methods(attribute, getter(field, type, get))
                : accessors(field, type, get);
    }

    private List<Code> accessors(FieldFacts field, TypeRef type, String get) {
        List<Code> methods = new ArrayList<>(List.of(getter(field, type, get)));
        if (!shape.isFixed(field) && !EntityShape.isNumbered(field)) {
            methods.add(SETTER.with("doc", "Changes " + what(field) + ".")
                    .with("Name", field.name().pascal())
                    .with("nullable", EntityFields.nullable(field))
                    .with("Type", type)
                    .with("name", field.name().camel())
                    .with("value", assigned(field)));
        }
        return methods;
    }

    /** A getter, which computes what no column keeps. */
    private Code computed(AttributeFacts attribute, TypeRef type, String get) {
        return attribute.stored()
                ? getter(attribute, type, get)
                : getter(attribute, type, get, derived.value(attribute));
    }

    private static Code getter(FieldFacts field, TypeRef type, String get) {
        return getter(field, type, get, NAME.with("name", field.name().camel()));
    }

    private static Code getter(FieldFacts field, TypeRef type, String get, Code value) {
        return GETTER.with("doc", doc(field))
                .with("nullable", EntityFields.nullable(field))
                .with("Type", type)
                .with("accessor", get + field.name().pascal())
                .with("value", value);
    }

    private static String doc(FieldFacts field) {
        String returns =
                (isFlag(field) ? "Tells " : "Returns ") + what(field) + (field.nullable() ? ", or null." : ".");
        return field.description().isBlank() ? returns : returns + " " + Doc.sentence(field.description(), "");
    }

    private static String what(FieldFacts field) {
        return (isFlag(field) ? "whether it is " : "the ") + field.name().human();
    }

    private static boolean isFlag(FieldFacts field) {
        return field instanceof AttributeFacts attribute && attribute.type().kind() == Type.Kind.BOOLEAN;
    }

    /** What is stored for a value given: decimals in the scale of their column, so that reading gives what writing gave. */
    static Code assigned(FieldFacts field) {
        String name = field.name().camel();
        if (field instanceof AttributeFacts attribute && attribute.type().kind() == Type.Kind.DECIMAL) {
            Quote quote = field.nullable() ? SCALED_OR_NULL : SCALED;
            return quote.with("name", name).with("scale", attribute.type().scale());
        }
        return NAME.with("name", name);
    }

    private Code many(RelationFacts relation) {
        return MANY.with("words", relation.name().human())
                .with("Type", types.target(relation))
                .with("Name", relation.name().pascal())
                .with("name", relation.name().camel());
    }

    /** The getter of a way back; rows that are part of this one can be added and removed. */
    List<Code> inverse(InverseFacts inverse, boolean many) {
        EntityFacts owner = facts.entity(inverse.owner());
        TypeRef type = JavaTypes.of(owner.types().entity());
        Code getter = (many ? INVERSE_MANY : INVERSE)
                .with("words", inverse.name().human())
                .with("Type", type)
                .with("Name", inverse.name().pascal())
                .with("name", inverse.name().camel());
        return inverse.nested() ? List.of(getter, parts(inverse, owner)) : List.of(getter);
    }

    private static Code parts(InverseFacts inverse, EntityFacts part) {
        return PARTS.with("one", Doc.a(inverse.name().singular()))
                .with("Type", JavaTypes.of(part.types().entity()))
                .with("One", inverse.name().singular().pascal())
                .with("row", part.variable())
                .with("name", inverse.name().camel());
    }
}
