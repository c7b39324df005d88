package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.Relation.Kind;
import io.devmatrix.core.ir.Relation.OnDelete;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The fields of an entity class with their mapping; lengths and scales are those of the migration, so that Hibernate's validation holds. */
final class EntityFields {
    private static final Quote COLUMN = Quote.members(
            """
            import jakarta.persistence.Column;

            @$annotations
            @Column(name = "$column", $ = $more)
            private @$nullable $Type $name;
            """);

    private static final Quote COLUMN_WITH_VALUE = Quote.members(
            """
            import jakarta.persistence.Column;

            @$annotations
            @Column(name = "$column", $ = $more)
            private @$nullable $Type $name = $value;
            """);

    private static final Quote TO_ONE = Quote.members(
            """
            import jakarta.persistence.FetchType;
            import jakarta.persistence.JoinColumn;
            import jakarta.persistence.ManyToOne;
            import jakarta.persistence.OneToOne;

            @$Relation(fetch = FetchType.LAZY, $ = $optional)
            @JoinColumn(name = "$column", $ = $more)
            @$onDelete
            private @$nullable $Type $name;
            """);

    private static final Quote TO_MANY = Quote.members(
            """
            import jakarta.persistence.JoinColumn;
            import jakarta.persistence.JoinTable;
            import jakarta.persistence.ManyToMany;
            import java.util.LinkedHashSet;
            import java.util.Set;

            @ManyToMany
            @$hidden
            @JoinTable(
                    name = "$table",
                    joinColumns = @JoinColumn(name = "$owner"),
                    inverseJoinColumns = @JoinColumn(name = "$target"))
            private Set<$Type> $name = new LinkedHashSet<>();
            """);

    private static final Quote INVERSE = Quote.members(
            """
            import jakarta.persistence.OneToMany;
            import java.util.ArrayList;
            import java.util.List;

            @OneToMany(mappedBy = "$owner")
            @$hidden
            private List<$Type> $name = new ArrayList<>();
            """);

    private static final Quote PARTS = Quote.members(
            """
            import jakarta.persistence.OneToMany;
            import jakarta.persistence.OrderBy;
            import java.util.ArrayList;
            import java.util.List;

            @OneToMany(mappedBy = "$owner")
            @OrderBy("$order")
            @$hidden
            private List<$Type> $name = new ArrayList<>();
            """);

    private static final Quote INVERSE_MANY = Quote.members(
            """
            import jakarta.persistence.ManyToMany;
            import java.util.LinkedHashSet;
            import java.util.Set;

            @ManyToMany(mappedBy = "$owner")
            @$hidden
            private Set<$Type> $name = new LinkedHashSet<>();
            """);

    private static final Quote NULLABLE = Quote.annotations("import org.jspecify.annotations.Nullable; @Nullable");
    private static final Quote VERSION = Quote.annotations("import jakarta.persistence.Version; @Version");
    private static final Quote GENERATED = Quote.annotations("import org.hibernate.annotations.Generated; @Generated");
    private static final Quote ENUMERATED = Quote.annotations(
            "import jakarta.persistence.Enumerated; import jakarta.persistence.EnumType; @Enumerated(EnumType.STRING)");
    private static final Quote JSON = Quote.annotations(
            "import org.hibernate.annotations.JdbcTypeCode; import org.hibernate.type.SqlTypes; @JdbcTypeCode(SqlTypes.JSON)");
    private static final Quote ON_DELETE = Quote.annotations(
            "import org.hibernate.annotations.OnDelete; import org.hibernate.annotations.OnDeleteAction; @OnDelete(action = OnDeleteAction.$action)");
    private static final Quote NOT_NULL = Quote.memberValues("nullable = false");
    private static final Quote NOT_OPTIONAL = Quote.memberValues("optional = false");
    private static final Quote FIXED = Quote.memberValues("updatable = false");
    private static final Quote LENGTH = Quote.memberValues("length = $length");
    private static final Quote TEXT = Quote.memberValues("import org.hibernate.Length; length = Length.LONG32");
    private static final Quote DECIMAL = Quote.memberValues("precision = $precision, scale = $scale");

    private final FactTable facts;
    private final JavaUnits units;
    private final JavaTypes types;
    private final DefaultValues defaults;
    private final EntityShape shape;

    EntityFields(FactTable facts, JavaUnits units, DefaultValues defaults, EntityShape shape) {
        this.facts = facts;
        this.units = units;
        this.types = new JavaTypes(facts);
        this.defaults = defaults;
        this.shape = shape;
    }

    /** The field as the class declares it. */
    Code field(FieldFacts field) {
        if (field instanceof RelationFacts relation) {
            return relation.toMany() ? toMany(relation) : toOne(relation);
        }
        return column((AttributeFacts) field);
    }

    private Code column(AttributeFacts attribute) {
        Quote quote = hasValue(attribute) ? COLUMN_WITH_VALUE : COLUMN;
        Code code = quote.with("annotations", annotations(attribute))
                .with("column", quoted(attribute.column()))
                .with("more", columnMembers(attribute))
                .with("nullable", nullable(attribute))
                .with("Type", types.inEntity(attribute))
                .with("name", attribute.name().camel());
        return hasValue(attribute) ? code.with("value", defaults.value(attribute)) : code;
    }

    /** The name as JPA wants it: in backticks where SQL quotes it. */
    static String quoted(SqlName name) {
        return name.sql().replace('"', '`');
    }

    private boolean hasValue(AttributeFacts attribute) {
        return !shape.isFixed(attribute) && attribute.defaultValue().isPresent() && defaults.inJava(attribute);
    }

    private static List<Code> annotations(AttributeFacts attribute) {
        if (EntityShape.isKept(attribute) && attribute.name().text().equals("version")) {
            return List.of(VERSION.code());
        }
        if (attribute.sequence().isPresent()) {
            return List.of(GENERATED.code());
        }
        return switch (attribute.type().kind()) {
            case ENUM -> List.of(ENUMERATED.code());
            case JSON -> List.of(JSON.code());
            default -> List.of();
        };
    }

    private List<Code> columnMembers(AttributeFacts attribute) {
        List<Code> members = new ArrayList<>();
        if (!attribute.nullable()) {
            members.add(NOT_NULL.code());
        }
        length(attribute.type()).ifPresent(length -> members.add(LENGTH.with("length", length)));
        if (attribute.type().kind() == Type.Kind.TEXT) {
            members.add(TEXT.code());
        }
        if (attribute.type().kind() == Type.Kind.DECIMAL) {
            members.add(DECIMAL.with("precision", attribute.type().precision())
                    .with("scale", attribute.type().scale()));
        }
        if (shape.isFixed(attribute) || attribute.sequence().isPresent()) {
            members.add(FIXED.code());
        }
        return members;
    }

    private OptionalInt length(Type type) {
        return switch (type.kind()) {
            case STRING, EMAIL, URL -> type.length();
            case ENUM -> facts.enumType(type.enumName()).type().valueNames().stream()
                    .mapToInt(String::length)
                    .max();
            default -> OptionalInt.empty();
        };
    }

    /** The mark of a type that may be null. */
    static List<Code> nullable(FieldFacts field) {
        return field.nullable() ? List.of(NULLABLE.code()) : List.of();
    }

    private Code toOne(RelationFacts relation) {
        boolean one = relation.relation().kind() == Kind.ONE_TO_ONE;
        List<Code> more = new ArrayList<>();
        if (!relation.nullable()) {
            more.add(NOT_NULL.code());
        }
        if (shape.isFixed(relation)) {
            more.add(FIXED.code());
        }
        return TO_ONE.with("Relation", TypeRef.of("jakarta.persistence." + (one ? "OneToOne" : "ManyToOne")))
                .with("optional", relation.nullable() ? List.of() : List.of(NOT_OPTIONAL.code()))
                .with("column", quoted(relation.column()))
                .with("more", more)
                .with("onDelete", onDelete(relation))
                .with("nullable", nullable(relation))
                .with("Type", types.target(relation))
                .with("name", relation.name().camel());
    }

    private static List<Code> onDelete(RelationFacts relation) {
        OnDelete action = relation.relation().onDelete();
        return action == OnDelete.RESTRICT ? List.of() : List.of(ON_DELETE.with("action", action.name()));
    }

    private Code toMany(RelationFacts relation) {
        RelationFacts.JoinTable join = relation.join().orElseThrow();
        return TO_MANY.with("table", quoted(join.table()))
                .with("owner", quoted(join.ownerColumn()))
                .with("target", quoted(relation.column()))
                .with(
                        "hidden",
                        EntityGenerator.hidden(facts.entity(relation.relation().target()), units))
                .with("Type", types.target(relation))
                .with("name", relation.name().camel());
    }

    /** A way back that another entity's relation declares. */
    Code inverse(InverseFacts inverse) {
        EntityFacts owner = facts.entity(inverse.owner());
        Quote others = isMany(inverse) ? INVERSE_MANY : INVERSE;
        Code code = inverse.nested() ? PARTS.with("order", order(owner)) : others.code();
        return code.with("owner", inverse.relation())
                .with("hidden", EntityGenerator.hidden(owner, units))
                .with("Type", JavaTypes.of(owner.types().entity()))
                .with("name", inverse.name().camel());
    }

    private static String order(EntityFacts part) {
        return part.entity().traits().audit() ? "createdAt, id" : "id";
    }

    /** Whether the way back is that of a many-to-many relation. */
    boolean isMany(InverseFacts inverse) {
        return facts.entity(inverse.owner())
                .field(inverse.relation())
                .filter(EntityShape::isMany)
                .isPresent();
    }
}
