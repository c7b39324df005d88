package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
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

/** The service of an entity, thin on the generic one. */
final class ServiceGenerator implements Generator {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            import org.springframework.beans.factory.ObjectProvider;
            import org.springframework.stereotype.Service;

            /** $doc */
            @Service
            public class $Service extends $Base {
                $constructor;

                $methods;
            }
            """);

    private static final Quote ALONE = Quote.members(
            """
            import org.springframework.beans.factory.ObjectProvider;

            $Service($Repository repository, $Mapper mapper, ObjectProvider<$Hooks> hooks) {
                super("$thing", repository, mapper, hooks);
            }
            """);

    private static final Quote COUNTING = Quote.members(
            """
            import org.springframework.beans.factory.ObjectProvider;

            private final $Repository repository;

            $Service($Repository repository, $Mapper mapper, ObjectProvider<$Hooks> hooks) {
                super("$thing", repository, mapper, hooks);
                this.repository = repository;
            }
            """);

    private static final Quote NESTED = Quote.members(
            """
            import org.springframework.beans.factory.ObjectProvider;

            $Service($Repository repository, $Mapper mapper, ObjectProvider<$Hooks> hooks, $Parents parents) {
                super("$thing", repository, mapper, hooks, parents);
            }
            """);

    private static final Quote NESTED_COUNTING = Quote.members(
            """
            import org.springframework.beans.factory.ObjectProvider;

            private final $Repository repository;

            $Service($Repository repository, $Mapper mapper, ObjectProvider<$Hooks> hooks, $Parents parents) {
                super("$thing", repository, mapper, hooks, parents);
                this.repository = repository;
            }
            """);

    private final JavaUnits units;
    private final ServiceParent parent;
    private final ServiceEvents events;
    private final ServiceCounts counts;

    ServiceGenerator(FactTable facts, JavaUnits units, SharedCollections shared) {
        this.units = units;
        this.parent = new ServiceParent(facts, units, shared);
        this.events = new ServiceEvents(facts, units);
        this.counts = new ServiceCounts(facts, units);
    }

    @Override
    public AtomKind kind() {
        return AtomKind.SERVICE;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        EntityFacts entity = units.entity(atom);
        Code unit = UNIT.with("doc", doc(entity))
                .with("Service", entity.types().service().simpleName())
                .with("Base", base(entity))
                .with("constructor", List.of(constructor(entity)))
                .with("methods", methods(entity));
        return units.only(entity.types().service(), unit, atom);
    }

    private static String doc(EntityFacts entity) {
        List<String> verbs = entity.operations().stream()
                .map(OperationFacts::kind)
                .distinct()
                .map(ServiceGenerator::verb)
                .filter(verb -> !verb.isEmpty())
                .toList();
        String what = verbs.isEmpty() ? "keeps" : Doc.list(verbs, "and");
        return Doc.capital(what + " " + entity.plural().human() + ".");
    }

    private static String verb(Kind kind) {
        return switch (kind) {
            case CREATE -> "creates";
            case READ -> "gets";
            case UPDATE -> "updates";
            case DELETE -> "deletes";
            case LIST -> "lists";
            case COUNT -> "counts";
            case EVENT, CUSTOM -> "";
        };
    }

    private TypeRef base(EntityFacts entity) {
        List<TypeRef> arguments = new ArrayList<>();
        units.parent(entity).ifPresent(parent -> {
            arguments.add(new ParentKey(units).type(entity));
            arguments.add(JavaTypes.of(parent.types().entity()));
        });
        arguments.add(JavaTypes.of(entity.types().entity()));
        arguments.addAll(units.wireTypes(entity));
        String name = units.parent(entity).isPresent() ? "crud.NestedCrudService" : "crud.CrudService";
        return units.base(name, arguments.toArray(TypeRef[]::new));
    }

    private Code constructor(EntityFacts entity) {
        boolean nested = entity.entity().partOf().isPresent();
        boolean counts = entity.operations(Kind.COUNT).findAny().isPresent();
        Quote alone = counts ? COUNTING : ALONE;
        Quote below = counts ? NESTED_COUNTING : NESTED;
        Code code = (nested ? below : alone)
                .with("Service", entity.types().service().simpleName())
                .with("Repository", JavaTypes.of(entity.types().repository()))
                .with("Mapper", JavaTypes.of(entity.types().mapper()))
                .with("Hooks", JavaTypes.of(entity.types().hooks()))
                .with("thing", entity.name().human());
        return units.parent(entity)
                .map(parent -> code.with("Parents", JavaTypes.of(parent.types().service())))
                .orElse(code);
    }

    private List<Code> methods(EntityFacts entity) {
        return Stream.of(parent.methods(entity), events.methods(entity), counts.methods(entity))
                .flatMap(methods -> methods)
                .toList();
    }
}
