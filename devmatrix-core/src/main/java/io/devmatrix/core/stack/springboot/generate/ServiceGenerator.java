package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
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

    private static final Quote PARENT = Quote.members(
            """
            @Override
            protected String parentAttribute() {
                return "$parent";
            }

            @Override
            protected $Parent parentOf($Entity $entity) {
                return $entity.get$Name();
            }
            """);

    private static final Quote PARENT_LOCKED = Quote.members(
            """
            import java.util.UUID;

            @Override
            protected $Parent parentToChange(UUID parentId) {
                return lockParent(parentId);
            }
            """);

    private static final Quote FOLLOWED = Quote.members(
            """
            @Override
            protected void changed($Entity $entity) {
                super.changed($entity);
                $Parent $parent = $entity.get$Name();
                $parent.add$One($entity);
                $parent.recompute();
            }

            @Override
            protected void removed($Entity $entity) {
                $Parent $parent = $entity.get$Name();
                $parent.remove$One($entity);
                $parent.recompute();
            }
            """);

    private static final Quote FIRE = Quote.members(
            """
            import org.springframework.transaction.annotation.Transactional;

            /** Lets an event happen, or ends the request when it may not happen now. */
            @Transactional
            public $Read fire($ids $, $Machine event) {
                $Entity $entity = lock($names);
                $entity.fire(event);
                return stored($entity);
            }
            """);

    private static final Quote FIRE_VERSION = Quote.members(
            """
            import org.springframework.transaction.annotation.Transactional;

            /** Lets an event happen when the client has seen the present version. */
            @Transactional
            public $Read fire($ids $, $Machine event, $IfMatch ifMatch) {
                $Entity $entity = lock($names, ifMatch);
                $entity.fire(event);
                return stored($entity);
            }
            """);

    private static final Quote COUNT = Quote.members(
            """
            import java.util.Map;
            import org.springframework.transaction.annotation.Transactional;

            /** Counts $many by $words; a value that no row has counts 0. */
            @Transactional(readOnly = true)
            public Map<String, Long> countBy$Name() {
                return $Counts.$of($values, repository.countBy$Name());
            }
            """);

    private static final Quote COUNT_OWN = Quote.members(
            """
            import java.util.Map;
            import java.util.Optional;
            import java.util.UUID;
            import org.springframework.transaction.annotation.Transactional;

            /** Counts $many by $words, those of one owner or all; a value that no row has counts 0. */
            @Transactional(readOnly = true)
            public Map<String, Long> countBy$Name(Optional<UUID> owner) {
                return $Counts.$of(
                        $values,
                        owner.isPresent() ? repository.countOwnBy$Name(owner.get()) : repository.countBy$Name());
            }
            """);

    private static final Quote COUNT_BELOW = Quote.members(
            """
            import java.util.Map;
            import java.util.UUID;
            import org.springframework.transaction.annotation.Transactional;

            /** Counts $many under a parent by $words; a value that no row has counts 0. */
            @Transactional(readOnly = true)
            public Map<String, Long> countBy$Name(UUID parentId) {
                UUID parent = parent(parentId).getId();
                return $Counts.$of($values, repository.countBy$Name(parent));
            }
            """);

    private static final Quote COUNT_OWN_BELOW = Quote.members(
            """
            import java.util.Map;
            import java.util.Optional;
            import java.util.UUID;
            import org.springframework.transaction.annotation.Transactional;

            /** Counts $many under a parent by $words, those of one owner or all; a value that no row has counts 0. */
            @Transactional(readOnly = true)
            public Map<String, Long> countBy$Name(UUID parentId, Optional<UUID> owner) {
                UUID parent = parent(parentId).getId();
                return $Counts.$of(
                        $values,
                        owner.isPresent()
                                ? repository.countOwnBy$Name(parent, owner.get())
                                : repository.countBy$Name(parent));
            }
            """);

    private static final Quote VALUES = Quote.expression("$Type.values()");
    private static final Quote ID = Quote.parameters("import java.util.UUID; UUID $name");
    private static final Quote NAME = Quote.expression("$name");

    private final FactTable facts;
    private final JavaUnits units;
    private final SharedCollections shared;

    ServiceGenerator(FactTable facts, JavaUnits units, SharedCollections shared) {
        this.facts = facts;
        this.units = units;
        this.shared = shared;
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
        units.parent(entity)
                .ifPresent(parent -> arguments.add(JavaTypes.of(parent.types().entity())));
        arguments.add(JavaTypes.of(entity.types().entity()));
        arguments.addAll(units.wireTypes(entity));
        String name = arguments.size() > 4 ? "crud.NestedCrudService" : "crud.CrudService";
        return units.base(name, arguments.toArray(TypeRef[]::new));
    }

    private Code constructor(EntityFacts entity) {
        boolean nested = entity.entity().partOf().isPresent();
        boolean counts = entity.operations(Kind.COUNT).findAny().isPresent();
        Quote alone = counts ? COUNTING : ALONE;
        Code code = (nested ? counts ? NESTED_COUNTING : NESTED : alone)
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
        List<Code> methods = new ArrayList<>();
        entity.relations().filter(RelationFacts::nesting).forEach(relation -> {
            methods.add(parent(entity, relation));
            boolean followed = target(relation).keptComputed().findAny().isPresent();
            if (followed || shared.hold(entity)) {
                methods.add(PARENT_LOCKED.with(
                        "Parent", JavaTypes.of(target(relation).types().entity())));
            }
            if (followed) {
                methods.add(followed(entity, relation));
            }
        });
        entity.attributes()
                .flatMap(attribute -> facts
                        .application()
                        .behaviour()
                        .machine(attribute.attribute().machine())
                        .stream())
                .filter(machine -> machine.change() == Change.EVENT)
                .filter(machine -> entity.operations(Kind.EVENT).anyMatch(route -> machine.transitions().stream()
                        .anyMatch(event -> event.event().equals(route.subject()))))
                .forEach(machine -> methods.add(fire(entity, machine)));
        entity.operations(Kind.COUNT).forEach(count -> methods.add(count(entity, count)));
        return methods;
    }

    private EntityFacts target(RelationFacts relation) {
        return facts.entity(relation.relation().target());
    }

    /** How the parent keeps what it computes of its rows. */
    private Code followed(EntityFacts entity, RelationFacts relation) {
        EntityFacts parent = target(relation);
        Name one = parent.inverses().stream()
                .filter(inverse -> inverse.nested()
                        && inverse.owner().equals(entity.entity().name()))
                .findFirst()
                .orElseThrow()
                .name()
                .singular();
        return FOLLOWED.with("Parent", JavaTypes.of(parent.types().entity()))
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("entity", Variables.one(entity))
                .with("parent", Variables.parent(relation))
                .with("Name", relation.name().pascal())
                .with("One", one.pascal());
    }

    private Code parent(EntityFacts entity, RelationFacts parent) {
        return PARENT.with("parent", parent.name().camel())
                .with(
                        "Parent",
                        JavaTypes.of(
                                facts.entity(parent.relation().target()).types().entity()))
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("entity", Variables.one(entity))
                .with("Name", parent.name().pascal());
    }

    private Code fire(EntityFacts entity, StateMachine machine) {
        boolean versioned = entity.entity().traits().optimisticLock();
        List<String> names = entity.entity().partOf().isPresent() ? List.of("parentId", "id") : List.of("id");
        Code code = (versioned ? FIRE_VERSION : FIRE)
                .with("Read", JavaTypes.of(entity.types().read()))
                .with("ids", names.stream().map(name -> ID.with("name", name)).toList())
                .with(
                        "names",
                        names.stream().map(name -> NAME.with("name", name)).toList())
                .with("Machine", JavaTypes.of(units.machine(machine)))
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("entity", Variables.one(entity));
        return versioned ? code.with("IfMatch", units.base("crud.IfMatch")) : code;
    }

    private Code count(EntityFacts entity, OperationFacts count) {
        FieldFacts by = entity.field(count.subject()).orElseThrow();
        AttributeFacts attribute = (AttributeFacts) by;
        boolean constants = !attribute.type().enumName().isEmpty();
        List<Code> values = constants
                ? List.of(VALUES.with(
                        "Type",
                        JavaTypes.of(facts.enumType(attribute.type().enumName()).javaType())))
                : List.of();
        boolean owned = SecurityFacts.access(facts, count).owner().isPresent();
        boolean nested = entity.entity().partOf().isPresent();
        Quote all = nested ? COUNT_BELOW : COUNT;
        Quote own = nested ? COUNT_OWN_BELOW : COUNT_OWN;
        return (owned ? own : all)
                .with("many", entity.plural().human())
                .with("words", by.name().human())
                .with("Name", by.name().pascal())
                .with("Counts", units.base("crud.Counts"))
                .with("of", constants ? "ofConstants" : "ofTruth")
                .with("values", values);
    }
}
