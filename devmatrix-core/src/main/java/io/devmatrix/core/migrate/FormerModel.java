package io.devmatrix.core.migrate;

import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.BehaviourIr;
import io.devmatrix.core.ir.DomainIr;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Nesting;
import io.devmatrix.core.ir.Relation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A model under the former names that it declares, so that whatever rule makes names of tables and columns tells the former ones,
 * too. Its entities and fields stand in the same order; all else is left out. What had another name had the one by the rule then; a
 * {@code table} or {@code column} of its own is taken for a new one, which does no harm when it is not.
 */
final class FormerModel {
    private final ApplicationIr model;
    private final Map<String, String> entities;

    private FormerModel(ApplicationIr model) {
        this.model = model;
        this.entities = model.domain().entities().stream()
                .filter(entity -> !entity.renamedFrom().isEmpty())
                .collect(Collectors.toMap(Entity::name, Entity::renamedFrom));
    }

    /** Whether an entity, attribute or relation had another name. */
    static boolean isAnother(ApplicationIr model) {
        return model.domain().entities().stream()
                .flatMap(entity -> Stream.of(
                                Stream.of(entity.renamedFrom()),
                                entity.attributes().stream().map(Attribute::renamedFrom),
                                entity.relations().stream().map(Relation::renamedFrom))
                        .flatMap(Function.identity()))
                .anyMatch(name -> !name.isEmpty());
    }

    static ApplicationIr of(ApplicationIr model) {
        return new FormerModel(model).former();
    }

    private ApplicationIr former() {
        DomainIr domain = new DomainIr(
                List.of(), model.domain().entities().stream().map(this::former).toList());
        ApiIr api = new ApiIr(
                model.api().base(),
                model.api().naming(),
                model.api().paging(),
                model.api().statuses(),
                List.of(),
                List.of(),
                Optional.empty());
        return new ApplicationIr(
                model.service(),
                model.packageName(),
                model.title(),
                model.description(),
                model.version(),
                domain,
                api,
                new BehaviourIr(List.of(), List.of(), List.of(), List.of(), List.of()),
                model.infrastructure());
    }

    private String name(String entity) {
        return entities.getOrDefault(entity, entity);
    }

    private Entity former(Entity entity) {
        return new Entity(
                entity.node(),
                name(entity.name()),
                entity.description(),
                entity.attributes().stream().map(FormerModel::former).toList(),
                entity.relations().stream().map(this::former).toList(),
                List.of(),
                List.of(),
                List.of(),
                entity.traits(),
                entity.partOf()
                        .map(nesting -> new Nesting(name(nesting.parent()), nesting.collection(), nesting.embedded())),
                entity.renamedFrom().isEmpty() ? entity.table() : Optional.empty(),
                "");
    }

    private static Attribute former(Attribute attribute) {
        return new Attribute(
                attribute.node(),
                attribute.renamedFrom().isEmpty() ? attribute.name() : attribute.renamedFrom(),
                attribute.description(),
                attribute.type(),
                attribute.nullable(),
                attribute.defaultValue(),
                attribute.access(),
                attribute.limits(),
                attribute.derivation(),
                attribute.wireName(),
                attribute.renamedFrom().isEmpty() ? attribute.column() : Optional.empty(),
                attribute.machine(),
                "",
                Optional.empty());
    }

    private Relation former(Relation relation) {
        return new Relation(
                relation.node(),
                relation.renamedFrom().isEmpty() ? relation.name() : relation.renamedFrom(),
                relation.description(),
                relation.kind(),
                name(relation.target()),
                relation.inverse(),
                relation.nullable(),
                relation.onDelete(),
                relation.access(),
                relation.wireName(),
                relation.renamedFrom().isEmpty() ? relation.column() : Optional.empty(),
                "",
                Optional.empty(),
                relation.byPrincipal());
    }
}
