package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The mapper between an entity and what goes over the wire. */
final class MapperGenerator implements Generator {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            import org.springframework.stereotype.Component;

            /** Maps $words to and from what goes over the wire. */
            @Component
            public class $Mapper implements $Contract {
                $given;

                $constructors;

                $operations;

                $finders;
            }
            """);

    private static final Quote CONSTRUCTOR = Quote.members(
            """
            $Mapper($parameters $) {
                $assignments;
            }
            """);

    private static final Quote FIELD = Quote.members("private final $Type $name;");
    private static final Quote PARAMETER = Quote.parameters("$Type $name");
    private static final Quote ASSIGNMENT = Quote.statements("this.$name = $name;");

    private static final Quote FIND_ONE = Quote.members(
            """
            import java.util.UUID;

            private $Type $name(UUID id) {
                return $References.one($rows, id, $Constraints.$KEY);
            }
            """);

    private static final Quote FIND_ONE_OR_NULL = Quote.members(
            """
            import java.util.UUID;
            import org.jspecify.annotations.Nullable;

            private @Nullable $Type $name(@Nullable UUID id) {
                return $References.oneOrNull($rows, id, $Constraints.$KEY);
            }
            """);

    private static final Quote FIND_ALL = Quote.members(
            """
            import java.util.List;
            import java.util.UUID;

            private List<$Type> $name(List<UUID> ids) {
                return $References.all($rows, ids, $Constraints.$KEY);
            }
            """);

    /** Something that the mapper is given. */
    private record Given(JavaType type, String name) {}

    private final FactTable facts;
    private final JavaUnits units;
    private final MapperMethods methods;

    MapperGenerator(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
        this.methods = new MapperMethods(facts, units);
    }

    @Override
    public AtomKind kind() {
        return AtomKind.MAPPER;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        EntityFacts entity = units.entity(atom);
        return units.only(entity.types().mapper(), unit(entity), atom);
    }

    private Code unit(EntityFacts entity) {
        List<RelationFacts> references = references(entity);
        List<Given> given = given(entity, references);
        return UNIT.with("words", entity.plural().human())
                .with("Mapper", entity.types().mapper().simpleName())
                .with("Contract", contract(entity))
                .with("given", given.stream().map(MapperGenerator::field).toList())
                .with("constructors", given.isEmpty() ? List.of() : List.of(constructor(entity, given)))
                .with("operations", methods.of(entity))
                .with("finders", references.stream().map(this::finder).toList());
    }

    private TypeRef contract(EntityFacts entity) {
        List<TypeRef> arguments = new ArrayList<>();
        units.parent(entity)
                .ifPresent(parent -> arguments.add(JavaTypes.of(parent.types().entity())));
        arguments.add(JavaTypes.of(entity.types().entity()));
        arguments.addAll(units.wireTypes(entity));
        String name = arguments.size() > 4 ? "crud.NestedMapper" : "crud.CrudMapper";
        return units.base(name, arguments.toArray(TypeRef[]::new));
    }

    /** Relations that a client sets by id in a request that there is. */
    private static List<RelationFacts> references(EntityFacts entity) {
        boolean creates = entity.operations(Kind.CREATE).findAny().isPresent();
        boolean updates = entity.operations(Kind.UPDATE).findAny().isPresent();
        return entity.relations()
                .filter(relation -> creates && relation.access().atCreate()
                        || updates && relation.access().atUpdate())
                .toList();
    }

    /** Relations of new rows to who makes them. */
    private static List<RelationFacts> callers(EntityFacts entity) {
        return entity.operations(Kind.CREATE).findAny().isEmpty()
                ? List.of()
                : entity.relations()
                        .filter(relation -> relation.relation().byPrincipal())
                        .toList();
    }

    /** Repositories of what it finds, what hashes passwords, and mappers of the rows that it shows with its own. */
    private List<Given> given(EntityFacts entity, List<RelationFacts> references) {
        List<RelationFacts> callers = callers(entity);
        Stream<Given> repositories = Stream.concat(references.stream(), callers.stream())
                .map(relation -> relation.relation().target())
                .distinct()
                .map(facts::entity)
                .map(target -> new Given(target.types().repository(), Variables.rows(target)));
        Stream<Given> passwords = methods.hashes(entity)
                ? Stream.of(new Given(new JavaType(facts.packages().base() + ".security", "Passwords"), "passwords"))
                : Stream.empty();
        Stream<Given> mappers = entity.embedded()
                .map(inverse -> facts.entity(inverse.owner()))
                .map(part -> new Given(part.types().mapper(), Variables.mapper(part)));
        Stream<Given> caller = callers.stream()
                .limit(1)
                .map(any -> new Given(new JavaType(facts.packages().base() + ".security", "Caller"), "caller"));
        return Stream.of(repositories, passwords, caller, mappers)
                .flatMap(all -> all)
                .toList();
    }

    private static Code constructor(EntityFacts entity, List<Given> given) {
        return CONSTRUCTOR
                .with("Mapper", entity.types().mapper().simpleName())
                .with(
                        "parameters",
                        given.stream().map(MapperGenerator::parameter).toList())
                .with(
                        "assignments",
                        given.stream()
                                .map(one -> ASSIGNMENT.with("name", one.name()))
                                .toList());
    }

    private static Code field(Given given) {
        return FIELD.with("Type", JavaTypes.of(given.type())).with("name", given.name());
    }

    private static Code parameter(Given given) {
        return PARAMETER.with("Type", JavaTypes.of(given.type())).with("name", given.name());
    }

    private Code finder(RelationFacts relation) {
        EntityFacts target = facts.entity(relation.relation().target());
        Quote one = relation.nullable() ? FIND_ONE_OR_NULL : FIND_ONE;
        return (relation.toMany() ? FIND_ALL : one)
                .with("Type", JavaTypes.of(target.types().entity()))
                .with("name", Variables.finder(relation))
                .with("References", units.base("crud.References"))
                .with("rows", Variables.rows(target))
                .with("Constraints", JavaTypes.of(units.constraints()))
                .with("KEY", ConstraintsGenerator.constant(relation));
    }
}
