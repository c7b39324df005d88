package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.CacheFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The controller of an entity: the modelled operations and no other, each one line on the service. */
final class ControllerGenerator implements Generator {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            import org.springframework.http.MediaType;
            import org.springframework.web.bind.annotation.RequestMapping;
            import org.springframework.web.bind.annotation.RestController;

            /** The operations on $words. */
            @RestController
            @RequestMapping(path = $Options.BASE_PATH + "$path", produces = MediaType.APPLICATION_JSON_VALUE)
            class $Controller {
                $given;

                $constructor;

                $operations;

                $answer;
            }
            """);

    private static final Quote PLAIN = Quote.members(
            """
            $Controller($Service service, $more $) {
                this.service = service;
                $assignments;
            }
            """);

    private static final Quote CACHED = Quote.members(
            """
            import java.time.Duration;

            $Controller($Service service, $Caches caches, $more $) {
                this.service = service;
                $assignments;
                this.reads = caches.open($Entity.class, Duration.parse("$age"), $owners);
            }
            """);

    private static final Quote FIELDS = Quote.members("private final $Service service;");

    private static final Quote CACHED_FIELDS = Quote.members(
            """
            private final $Service service;
            private final $Cache reads;
            """);

    private static final Quote CLASS = Quote.expression("$Owner.class");

    private static final Quote ANSWER = Quote.members(
            """
            import org.springframework.http.ResponseEntity;

            private static ResponseEntity<$Read> answer($Read body) {
                return $Answers.ok(body, body.version());
            }
            """);

    private final FactTable facts;
    private final JavaUnits units;

    ControllerGenerator(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
    }

    @Override
    public AtomKind kind() {
        return AtomKind.CRUD_ENDPOINT;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        EntityFacts entity = units.entity(atom);
        ControllerMethods methods = new ControllerMethods(facts, units, entity);
        List<Code> operations = entity.operations().stream()
                .filter(operation -> operation.kind() != Kind.CUSTOM)
                .map(methods::method)
                .toList();
        String base = facts.application().api().base();
        Code unit = UNIT.with("words", entity.plural().human())
                .with("Options", units.base("ApiOptions"))
                .with("path", entity.paths().collection().substring(base.length()))
                .with("Controller", entity.types().controller().simpleName())
                .with("given", given(entity))
                .with("constructor", List.of(constructor(entity)))
                .with("operations", operations)
                .with("answer", answers(entity) ? List.of(answer(entity)) : List.of());
        return units.only(entity.types().controller(), unit, atom);
    }

    private List<Code> given(EntityFacts entity) {
        List<Code> given = new ArrayList<>();
        boolean cached = CacheFacts.of(facts).age(entity).isPresent();
        Code own = (cached ? CACHED_FIELDS : FIELDS)
                .with("Service", JavaTypes.of(entity.types().service()));
        given.add(cached ? own.with("Cache", cache(entity)) : own);
        AccessGuards.of(facts, entity).map(GuardCode::field).ifPresent(given::add);
        return given;
    }

    private TypeRef cache(EntityFacts entity) {
        return units.base("cache.ReadCache", JavaTypes.of(entity.types().read()));
    }

    private Code constructor(EntityFacts entity) {
        CacheFacts cache = CacheFacts.of(facts);
        Optional<Duration> age = cache.age(entity);
        Code code = (age.isPresent() ? CACHED : PLAIN)
                .with("Controller", entity.types().controller().simpleName())
                .with("Service", JavaTypes.of(entity.types().service()));
        code = GuardCode.given(code, AccessGuards.of(facts, entity));
        return age.isEmpty()
                ? code
                : code.with("Caches", units.base("cache.ReadCaches"))
                        .with("Entity", JavaTypes.of(entity.types().entity()))
                        .with("age", age.get().toString())
                        .with("owners", owners(cache, entity));
    }

    private List<Code> owners(CacheFacts cache, EntityFacts entity) {
        return cache.owners(entity).stream()
                .map(owner -> CLASS.with(
                        "Owner", JavaTypes.of(facts.entity(owner).types().entity())))
                .toList();
    }

    private static boolean answers(EntityFacts entity) {
        return entity.entity().traits().optimisticLock()
                && Stream.of(Kind.READ, Kind.UPDATE, Kind.EVENT)
                        .anyMatch(kind -> entity.operations(kind).findAny().isPresent());
    }

    private Code answer(EntityFacts entity) {
        return ANSWER.with("Read", JavaTypes.of(entity.types().read())).with("Answers", units.base("web.CrudAnswers"));
    }
}
