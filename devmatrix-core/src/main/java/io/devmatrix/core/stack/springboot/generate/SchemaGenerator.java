package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What goes over the wire for an entity: create, update and read records, and the contract that create and read share. */
final class SchemaGenerator implements Generator {
    private static final Quote RECORD = Quote.compilationUnit(
            """
            package $package;

            /** $doc */
            public record $Name($components $) implements $interfaces {}
            """);

    private static final Quote SECRET_RECORD = Quote.compilationUnit(
            """
            package $package;

            /** $doc */
            public record $Name($components $) implements $interfaces {
                /** Keeps the password out of logs. */
                @Override
                public String toString() {
                    return "$Name[...]";
                }
            }
            """);

    private static final Quote BASE = Quote.compilationUnit(
            """
            package $package;

            /** What the client gives and the server shows of $a. */
            public interface $Name {
                $accessors;
            }
            """);

    private static final Quote ACCESSOR = Quote.members(
            """
            /** Returns the $words. */
            @$nullable $Type $name();
            """);

    private final FactTable facts;
    private final JavaUnits units;
    private final DtoComponents components;

    SchemaGenerator(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
        this.components = new DtoComponents(facts, units);
    }

    @Override
    public AtomKind kind() {
        return AtomKind.SCHEMA;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        EntityFacts entity = units.entity(atom);
        List<FieldFacts> shared = shared(entity);
        List<GeneratedFile> files = new ArrayList<>();
        if (!shared.isEmpty()) {
            files.add(units.file(entity.types().base(), base(entity, shared), atom));
        }
        if (isServed(entity, Kind.CREATE)) {
            files.add(units.file(entity.types().create(), create(entity, shared), atom));
        }
        if (isServed(entity, Kind.UPDATE)) {
            files.add(units.file(entity.types().update(), update(entity), atom));
        }
        files.add(units.file(entity.types().read(), read(entity, shared), atom));
        return files.stream();
    }

    private static boolean isServed(EntityFacts entity, Kind kind) {
        return entity.operations(kind).findAny().isPresent();
    }

    /** What create always carries and read shows: one name, one type. */
    private static List<FieldFacts> shared(EntityFacts entity) {
        if (!isServed(entity, Kind.CREATE)) {
            return List.of();
        }
        return entity.members().create().stream()
                .filter(member -> member.required() || member.field().nullable())
                .map(Member::field)
                .filter(field -> field.shown() && !EntityShape.isMany(field) && !hasDefault(field))
                .toList();
    }

    private static boolean hasDefault(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                && attribute.defaultValue().isPresent();
    }

    private Code base(EntityFacts entity, List<FieldFacts> shared) {
        return BASE.with("a", Doc.a(entity.name()))
                .with("Name", entity.types().base().simpleName())
                .with("accessors", shared.stream().map(this::accessor).toList());
    }

    private Code accessor(FieldFacts field) {
        String words = field instanceof RelationFacts
                ? field.name().human() + "'s id"
                : field.name().human();
        return ACCESSOR.with("words", words + (field.nullable() ? ", or null" : ""))
                .with("nullable", EntityFields.nullable(field))
                .with("Type", components.type(field))
                .with("name", field.dtoName().camel());
    }

    private Code create(EntityFacts entity, List<FieldFacts> shared) {
        return record(entity.members().create())
                .with("doc", "What a client gives to create " + Doc.a(entity.name()) + ".")
                .with("Name", entity.types().create().simpleName())
                .with(
                        "components",
                        entity.members().create().stream()
                                .map(components::given)
                                .toList())
                .with("interfaces", interfaces(entity, shared));
    }

    private Code update(EntityFacts entity) {
        boolean partial = isPartial(entity);
        String what = partial ? "What a client may change of " : "What a client gives to replace ";
        return record(entity.members().update())
                .with("doc", what + Doc.a(entity.name()) + (partial ? "; what is absent stays." : "."))
                .with("Name", entity.types().update().simpleName())
                .with(
                        "components",
                        entity.members().update().stream()
                                .map(m -> updated(m, partial))
                                .toList())
                .with("interfaces", List.of());
    }

    private Quote record(List<Member> members) {
        boolean secret = members.stream().anyMatch(member -> SecurityFacts.isPassword(facts, member.field()));
        return secret ? SECRET_RECORD : RECORD;
    }

    private Code updated(Member member, boolean partial) {
        return partial ? components.patch(member) : components.replaced(member);
    }

    private boolean isPartial(EntityFacts entity) {
        return facts.resource(entity).stream()
                .flatMap(resource -> resource.operations(Operation.Update.class))
                .anyMatch(Operation.Update::partial);
    }

    private Code read(EntityFacts entity, List<FieldFacts> shared) {
        List<Code> shown = new ArrayList<>(
                entity.members().read().stream().map(components::shown).toList());
        entity.embedded().map(components::rows).forEach(shown::add);
        return RECORD.with("doc", "What the server shows of " + Doc.a(entity.name()) + ".")
                .with("Name", entity.types().read().simpleName())
                .with("components", shown)
                .with("interfaces", interfaces(entity, shared));
    }

    private static List<TypeRef> interfaces(EntityFacts entity, List<FieldFacts> shared) {
        return shared.isEmpty()
                ? List.of()
                : List.of(JavaTypes.of(entity.types().base()));
    }
}
