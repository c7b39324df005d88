package io.devmatrix.core.facts;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.FlowPath;
import io.devmatrix.core.ir.Nesting;
import io.devmatrix.core.ir.Relation;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose row a name of a flow stands for, told by names alone: expressions that are no path stand for no row here. */
final class FlowRows {
    /** A path, up to the pass over its last name. */
    private static final Pattern PATH = Pattern.compile("^([A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)*?)(?:\\.[a-z]+\\(.*)?$");

    private final ApplicationIr application;
    private final Map<String, String> entities = new LinkedHashMap<>();

    /** Names that the flow has before its first step. */
    FlowRows(ApplicationIr application, Flow flow) {
        this.application = application;
        FlowPath.of(application, flow).variables().forEach(v -> entities.put(v.name(), v.entity()));
        flow.inputs().stream()
                .filter(input -> !input.entity().isEmpty())
                .forEach(input -> entities.put(input.name(), input.entity()));
    }

    /** Takes in the name that the step gives. */
    void pass(Step step) {
        named(step).ifPresent(entity -> entities.put(step.as(), entity));
    }

    private Optional<String> named(Step step) {
        if (step instanceof Step.Load load) {
            return Optional.of(load.entity());
        }
        if (step instanceof Step.FindOrCreate found) {
            return Optional.of(found.entity());
        }
        if (step instanceof Step.Create create) {
            return Optional.of(create.entity());
        }
        if (step instanceof Step.Call call) {
            return application.behaviour().flows().stream()
                    .filter(flow -> flow.name().equals(call.flow()))
                    .map(Flow::result)
                    .findFirst();
        }
        return path(step).flatMap(this::entity);
    }

    private static Optional<String> path(Step step) {
        if (step instanceof Step.Upsert upsert) {
            return Optional.of(upsert.collection());
        }
        if (step instanceof Step.Each each) {
            return Optional.of(each.in().text());
        }
        return step instanceof Step.Let let ? Optional.of(let.value().text()) : Optional.empty();
    }

    /** Name of the entity whose rows the path leads to. */
    Optional<String> entity(String path) {
        Matcher matcher = PATH.matcher(path.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String[] names = matcher.group(1).split("\\.");
        Optional<String> entity = Optional.ofNullable(entities.get(names[0]));
        for (int i = 1; i < names.length; i++) {
            String member = names[i];
            entity = entity.flatMap(owner -> member(owner, member));
        }
        return entity;
    }

    private Optional<String> member(String owner, String name) {
        Stream<String> own = application.domain().entity(owner).stream()
                .flatMap(entity -> Stream.concat(
                        entity.relation(name).map(Relation::target).stream(),
                        entity
                                .partOf()
                                .map(Nesting::parent)
                                .filter(parent -> camel(parent).equals(name))
                                .stream()));
        Stream<String> collections = application.domain().entities().stream()
                .filter(entity -> isCollection(entity, owner, name))
                .map(Entity::name);
        return Stream.concat(own, collections).findFirst();
    }

    private static boolean isCollection(Entity element, String owner, String name) {
        boolean nested = element.partOf()
                .filter(part -> part.parent().equals(owner) && part.collection().equals(name))
                .isPresent();
        return nested
                || element.relations().stream()
                        .anyMatch(relation -> relation.target().equals(owner)
                                && relation.inverse().filter(name::equals).isPresent());
    }

    private static String camel(String entity) {
        return entity.substring(0, 1).toLowerCase(Locale.ROOT) + entity.substring(1);
    }
}
