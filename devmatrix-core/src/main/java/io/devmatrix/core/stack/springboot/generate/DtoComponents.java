package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Record components of requests and answers. */
final class DtoComponents {
    private static final Quote PLAIN = Quote.parameters("@$annotations $Type $name");
    private static final Quote PATCH = Quote.parameters("@$annotations $Patch<@$constraints $Type> $name");
    private static final Quote IDS = Quote.parameters(
            """
            import jakarta.validation.constraints.NotNull;
            import java.util.List;
            import java.util.UUID;
            import org.hibernate.validator.constraints.UniqueElements;

            @$annotations $Patch<@NotNull @UniqueElements List<@NotNull UUID>> $name""");
    private static final Quote WIRE_NAME =
            Quote.annotations("import com.fasterxml.jackson.annotation.JsonProperty; @JsonProperty(\"$wire\")");

    private final FactTable facts;
    private final JavaTypes types;
    private final JavaUnits units;

    DtoComponents(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.types = new JavaTypes(facts);
        this.units = units;
    }

    /** A component that the client must give or may leave null; one that may be absent otherwise is a patch. */
    Code given(Member member) {
        FieldFacts field = member.field();
        if (EntityShape.isMany(field)) {
            return ids(field);
        }
        return maybeAbsent(member) ? patch(member) : plain(field, DtoConstraints.of(field));
    }

    /** Whether it matters that the client leaves it out. */
    static boolean maybeAbsent(Member member) {
        boolean optional = !member.required() && !member.field().nullable();
        return optional || hasDefault(member.field());
    }

    private static boolean hasDefault(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                && attribute.defaultValue().isPresent();
    }

    /** A component of a partial update. */
    Code patch(Member member) {
        FieldFacts field = member.field();
        if (EntityShape.isMany(field)) {
            return ids(field);
        }
        return PATCH.with("annotations", wireName(field))
                .with("Patch", units.base("json.Patch"))
                .with("constraints", DtoConstraints.of(field))
                .with("Type", types.inDto(field))
                .with("name", field.dtoName().camel());
    }

    /** A component of a full update. */
    Code replaced(Member member) {
        FieldFacts field = member.field();
        return EntityShape.isMany(field) ? ids(field) : plain(field, DtoConstraints.of(field));
    }

    /** A component of an answer. */
    Code shown(Member member) {
        FieldFacts field = member.field();
        return plain(field, EntityShape.isMany(field) ? List.of() : EntityFields.nullable(field));
    }

    /** A component of an answer with the rows that are part of the one shown. */
    Code rows(InverseFacts inverse) {
        TypeRef read = JavaTypes.of(facts.entity(inverse.owner()).types().read());
        return PLAIN.with("annotations", wireName(inverse.wireName(), inverse.name()))
                .with("Type", TypeRef.of("java.util.List", read))
                .with("name", inverse.name().camel());
    }

    private Code ids(FieldFacts field) {
        return IDS.with("annotations", wireName(field))
                .with("Patch", units.base("json.Patch"))
                .with("name", field.dtoName().camel());
    }

    private Code plain(FieldFacts field, List<Code> constraints) {
        List<Code> annotations = new ArrayList<>(wireName(field));
        annotations.addAll(constraints);
        return PLAIN.with("annotations", annotations)
                .with("Type", type(field))
                .with("name", field.dtoName().camel());
    }

    /** Type of the component. */
    TypeRef type(FieldFacts field) {
        return types.inDto(field);
    }

    /** The name in JSON, where it is not the one in Java. */
    static List<Code> wireName(FieldFacts field) {
        return wireName(field.wireName(), field.dtoName());
    }

    private static List<Code> wireName(String wire, Name name) {
        return wire.equals(name.camel()) ? List.of() : List.of(WIRE_NAME.with("wire", wire));
    }
}
