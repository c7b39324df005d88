package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.facts.UniqueFacts;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The repository of an entity, with a finder for each of its uniques. */
final class RepositoryGenerator implements Generator {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            /** The rows of {@code $table}. */
            public interface $Repository extends $Base {
                $byId;

                $finders;

                $counts;

                $forFlows;
            }
            """);

    /** A filter of Hibernate holds for queries, and not for what is loaded by its id. */
    private static final Quote BY_ID = Quote.members(
            """
            import java.util.Optional;
            import java.util.UUID;
            import org.springframework.data.jpa.repository.Query;

            /** Finds the row with this id, unless it is marked as deleted. */
            @Override
            @Query("select e from #{#entityName} e where e.id = :id")
            Optional<$Entity> findById(UUID id);
            """);

    private static final Quote FINDERS = Quote.members(
            """
            import java.util.Optional;

            /** Finds $the with this $words. */
            Optional<$Entity> $find($parameters $);

            /** Tells whether there is $a with this $words. */
            boolean $exists($parameters $);
            """);

    private static final Quote QUERIES = Quote.members(
            """
            import java.util.Optional;
            import org.springframework.data.jpa.repository.Query;

            /** Finds $the with this $words. */
            @Query("select e from #{#entityName} e where $condition")
            Optional<$Entity> $find($parameters $);

            /** Tells whether there is $a with this $words. */
            @Query("select count(e) > 0 from #{#entityName} e where $condition")
            boolean $exists($parameters $);
            """);

    private static final Quote COUNT = Quote.members(
            """
            import java.util.List;
            import org.springframework.data.jpa.repository.Query;

            /** Counts the rows by $words: pairs of value and number. */
            @Query("select e.$name, count(e) from #{#entityName} e group by e.$name")
            List<Object[]> countBy$Name();
            """);

    private static final Quote COUNT_OWN = Quote.members(
            """
            import java.util.List;
            import java.util.UUID;
            import org.springframework.data.jpa.repository.Query;

            /** Counts the rows by $words: pairs of value and number. */
            @Query("select e.$name, count(e) from #{#entityName} e group by e.$name")
            List<Object[]> countBy$Name();

            /** Counts the rows of one owner by $words: pairs of value and number. */
            @Query("select e.$name, count(e) from #{#entityName} e where e.$owner = :owner group by e.$name")
            List<Object[]> countOwnBy$Name(UUID owner);
            """);

    private static final Quote COUNT_BELOW = Quote.members(
            """
            import java.util.List;
            import java.util.UUID;
            import org.springframework.data.jpa.repository.Query;

            /** Counts the rows of one parent by $words: pairs of value and number. */
            @Query("select e.$name, count(e) from #{#entityName} e where e.$parent.id = :parentId group by e.$name")
            List<Object[]> countBy$Name(UUID parentId);
            """);

    private static final Quote COUNT_OWN_BELOW = Quote.members(
            """
            import java.util.List;
            import java.util.UUID;
            import org.springframework.data.jpa.repository.Query;

            /** Counts the rows of one parent by $words: pairs of value and number. */
            @Query("select e.$name, count(e) from #{#entityName} e where e.$parent.id = :parentId group by e.$name")
            List<Object[]> countBy$Name(UUID parentId);

            /** Counts the rows of one parent and one owner by $words: pairs of value and number. */
            @Query(
                    "select e.$name, count(e) from #{#entityName} e where e.$parent.id = :parentId and e.$owner = :owner group by e.$name")
            List<Object[]> countOwnBy$Name(UUID parentId, UUID owner);
            """);

    private static final Quote PARAMETER = Quote.parameters("$Type $name");
    private static final TypeRef UUID = TypeRef.of("java.util.UUID");

    private final FactTable facts;
    private final JavaUnits units;
    private final JavaTypes types;
    private final CounterMethods counters;
    private final KeyFinders keys;
    private final LockedCollections collections;

    RepositoryGenerator(FactTable facts, JavaUnits units, ModelExpressions checked) {
        this.facts = facts;
        this.units = units;
        this.types = new JavaTypes(facts);
        this.counters = new CounterMethods(facts, units, checked);
        this.keys = new KeyFinders(facts, checked);
        this.collections = new LockedCollections(facts, units, checked);
    }

    @Override
    public AtomKind kind() {
        return AtomKind.REPOSITORY;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        EntityFacts entity = units.entity(atom);
        Code unit = UNIT.with("table", entity.table().name().text())
                .with("Repository", entity.types().repository().simpleName())
                .with(
                        "Base",
                        units.base(
                                "crud.EntityRepository",
                                JavaTypes.of(entity.types().entity())))
                .with("byId", byId(entity))
                .with(
                        "finders",
                        entity.table().uniques().stream()
                                .filter(u -> u.finder().isPresent())
                                .map(u -> finders(entity, u))
                                .toList())
                .with(
                        "counts",
                        entity.operations(Kind.COUNT)
                                .map(count -> count(entity, count))
                                .toList())
                .with(
                        "forFlows",
                        Stream.of(keys.of(entity), collections.of(entity), counters.of(entity))
                                .flatMap(List::stream)
                                .toList());
        return units.only(entity.types().repository(), unit, atom);
    }

    private static List<Code> byId(EntityFacts entity) {
        return entity.entity().traits().softDelete()
                ? List.of(BY_ID.with("Entity", JavaTypes.of(entity.types().entity())))
                : List.of();
    }

    private Code finders(EntityFacts entity, UniqueFacts unique) {
        String words =
                Doc.list(unique.fields().stream().map(f -> f.name().human()).toList(), "and");
        List<Code> parameters = unique.fields().stream().map(this::parameter).toList();
        boolean derived = FinderNames.areReadAs(unique.fields());
        Code code = derived ? FINDERS.code() : QUERIES.with("condition", condition(unique.fields()));
        return code.with("the", "the " + entity.name().human())
                .with("a", Doc.a(entity.name()))
                .with("words", words)
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("find", unique.finder().orElseThrow())
                .with("exists", unique.exists().orElseThrow())
                .with("parameters", parameters);
    }

    private static String condition(List<FieldFacts> fields) {
        return IntStream.range(0, fields.size())
                .mapToObj(i -> "e." + path(fields.get(i)) + " = ?" + (i + 1))
                .collect(Collectors.joining(" and "));
    }

    private static String path(FieldFacts field) {
        return field.name().camel() + (field instanceof RelationFacts ? ".id" : "");
    }

    private Code parameter(FieldFacts field) {
        TypeRef type = field instanceof RelationFacts ? UUID : types.inEntity((AttributeFacts) field);
        return PARAMETER.with("Type", type).with("name", field.dtoName().camel());
    }

    private Code count(EntityFacts entity, OperationFacts count) {
        FieldFacts by = entity.field(count.subject()).orElseThrow();
        Optional<AccessFacts.Owner> owner = SecurityFacts.access(facts, count).owner();
        Optional<RelationFacts> parent =
                entity.relations().filter(RelationFacts::nesting).findFirst();
        Quote whole = parent.isPresent() ? COUNT_BELOW : COUNT;
        Quote own = parent.isPresent() ? COUNT_OWN_BELOW : COUNT_OWN;
        Code code = owner.map(way -> own.with("owner", OwnerChecks.attribute(way.path())))
                .orElseGet(whole::code);
        return parent.map(way -> code.with("parent", way.name().camel()))
                .orElse(code)
                .with("words", by.name().human())
                .with("name", by.name().camel())
                .with("Name", by.name().pascal());
    }
}
