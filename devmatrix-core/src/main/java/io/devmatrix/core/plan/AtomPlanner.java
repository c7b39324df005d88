package io.devmatrix.core.plan;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.ir.Nesting;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Resource;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cuts a model into candidates, in model order: first what belongs to the application, then each node's own. */
final class AtomPlanner {
    private final ApplicationIr application;
    private final Map<String, String> enums = new TreeMap<>();
    private final Map<String, String> entities = new TreeMap<>();
    private final Map<String, Resource> resources = new TreeMap<>();
    private final Set<String> events = new TreeSet<>();
    private final Set<String> shown;
    private final List<Candidate> candidates = new ArrayList<>();

    AtomPlanner(ApplicationIr application) {
        this.application = application;
        this.shown = application.behaviour().flows().isEmpty()
                ? Set.of()
                : ModelExpressions.check(application).shown();
        application.domain().enums().forEach(type -> enums.put(type.name(), Atom.id(AtomKind.ENUM, type.node())));
        application.domain().entities().forEach(e -> entities.put(e.name(), Atom.id(AtomKind.ENTITY, e.node())));
        application.api().resources().forEach(resource -> resources.put(resource.entity(), resource));
    }

    List<Candidate> candidates() {
        Stream.of(AtomKind.values())
                .filter(AtomKind::isTemplate)
                .filter(this::isWanted)
                .forEach(kind -> add(kind, ""));
        application.domain().enums().forEach(type -> add(AtomKind.ENUM, type.node()));
        application.domain().entities().forEach(this::addEntity);
        application.behaviour().machines().forEach(this::addMachine);
        addApplication();
        addBehaviour();
        return List.copyOf(candidates);
    }

    /** What only some services have is not made for the others. */
    private boolean isWanted(AtomKind kind) {
        return switch (kind) {
            case READ_CACHE -> application.api().resources().stream()
                    .flatMap(resource -> resource.operations(Operation.Read.class))
                    .anyMatch(read -> read.cache().isPresent());
            case OUTBOX -> application.behaviour().emits().findAny().isPresent();
            case PORT_CLIENT -> !application.behaviour().ports().isEmpty();
            case BEARER -> application.api().security().isPresent();
            case TOKENS -> application
                    .api()
                    .security()
                    .filter(security -> security.password().isPresent())
                    .isPresent();
            case CACHE_STATS -> application.infrastructure().cacheStats().isPresent();
            default -> true;
        };
    }

    private void addApplication() {
        add(AtomKind.CONSTRAINTS, "");
        add(AtomKind.OPENAPI, "");
        add(AtomKind.MIGRATION, "");
        if (application.api().security().isPresent()) {
            add(AtomKind.SECURITY, "security");
        }
    }

    private void addEntity(Entity entity) {
        candidates.add(new Candidate(AtomKind.ENTITY, entity.node(), referred(entity)));
        String own = Atom.id(AtomKind.ENTITY, entity.node());
        candidates.add(new Candidate(AtomKind.REPOSITORY, entity.node(), List.of(own)));
        Optional<Resource> served = Optional.ofNullable(resources.get(entity.name()));
        served.ifPresent(resource -> addResource(entity, resource, own));
        boolean embedded = entity.partOf().filter(Nesting::embedded).isPresent();
        if (served.isEmpty() && (embedded || shown.contains(entity.name()))) {
            candidates.add(new Candidate(AtomKind.SCHEMA, entity.node(), List.of(own)));
            candidates.add(new Candidate(AtomKind.MAPPER, entity.node(), List.of(own)));
        }
        entity.attributes().stream()
                .filter(AtomPlanner::isDerived)
                .forEach(a -> add(AtomKind.COMPUTED_VALUE, a.node()));
    }

    private void addResource(Entity entity, Resource resource, String own) {
        for (AtomKind kind :
                List.of(AtomKind.SCHEMA, AtomKind.MAPPER, AtomKind.HOOKS, AtomKind.SERVICE, AtomKind.CRUD_ENDPOINT)) {
            candidates.add(new Candidate(kind, entity.node(), List.of(own)));
        }
        if (resource.operations(Operation.ListAll.class).findAny().isPresent()) {
            candidates.add(new Candidate(AtomKind.QUERY, entity.node(), List.of(own)));
        }
        resource.operations(Operation.Custom.class).forEach(custom -> add(AtomKind.CUSTOM_ENDPOINT, custom.node()));
    }

    private void addMachine(StateMachine machine) {
        List<String> governed = application.domain().entities().stream()
                .filter(entity ->
                        entity.attributes().stream().anyMatch(a -> a.machine().equals(machine.name())))
                .map(entity -> Atom.id(AtomKind.ENTITY, entity.node()))
                .toList();
        candidates.add(new Candidate(AtomKind.STATE_MACHINE, machine.node(), governed));
    }

    private void addBehaviour() {
        application.behaviour().flows().forEach(this::addFlow);
        application.behaviour().emits().forEach(this::addEvent);
        application.behaviour().ports().forEach(port -> add(AtomKind.PORT, port.node()));
        application.behaviour().invariants().forEach(this::addInvariant);
        application.behaviour().texts().forEach(text -> add(AtomKind.FREE_TEXT, text.node()));
    }

    private void addFlow(Flow flow) {
        String remark = counts(flow.steps()) ? "; it counts, or finds and makes rows, against others at one time" : "";
        candidates.add(new Candidate(AtomKind.FLOW, flow.node(), List.of(), remark));
    }

    private static boolean counts(List<Step> steps) {
        return steps.stream()
                .anyMatch(step -> step instanceof Step.Adjust
                        || step instanceof Step.FindOrCreate
                        || step instanceof Step.Upsert
                        || step instanceof Step.Each each && counts(each.steps()));
    }

    /** One record for all steps that emit it, at the first of them. */
    private void addEvent(Step.Emit emit) {
        if (events.add(emit.event())) {
            add(AtomKind.EVENT, emit.node());
        }
    }

    private void addInvariant(Invariant invariant) {
        String remark = new Enforcement(application)
                .of(invariant)
                .map(constraint -> "; enforced by " + constraint)
                .orElse("; judged only, no constraint covers it");
        candidates.add(new Candidate(AtomKind.INVARIANT, invariant.node(), List.of(), remark));
    }

    private List<String> referred(Entity entity) {
        Stream<@Nullable String> types =
                entity.attributes().stream().map(a -> enums.get(a.type().enumName()));
        Stream<@Nullable String> targets = entity.relations().stream().map(r -> entities.get(r.target()));
        return Stream.concat(types, targets).filter(Objects::nonNull).toList();
    }

    private static boolean isDerived(Attribute attribute) {
        return !(attribute.derivation() instanceof Derivation.None);
    }

    private void add(AtomKind kind, String node) {
        candidates.add(Candidate.of(kind, node));
    }
}
