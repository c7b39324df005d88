package io.devmatrix.core.facts;

import java.util.List;

/**
 * The Java types made for an entity.
 *
 * @param entity persistent class, in {@code domain}
 * @param base what create, update and read share, in {@code dto}
 * @param create request of create, in {@code dto}
 * @param update request of update, in {@code dto}
 * @param read answer, in {@code dto}
 * @param query parameters of list, in {@code dto}
 * @param mapper between entity and the dto types, in {@code service}
 * @param repository in {@code repository}
 * @param service in {@code service}
 * @param hooks additions by hand, in {@code service}
 * @param controller in {@code web}
 */
public record EntityTypes(
        JavaType entity,
        JavaType base,
        JavaType create,
        JavaType update,
        JavaType read,
        JavaType query,
        JavaType mapper,
        JavaType repository,
        JavaType service,
        JavaType hooks,
        JavaType controller) {
    static EntityTypes of(Packages packages, String name) {
        return new EntityTypes(
                new JavaType(packages.domain(), name),
                new JavaType(packages.dto(), name + "Base"),
                new JavaType(packages.dto(), name + "Create"),
                new JavaType(packages.dto(), name + "Update"),
                new JavaType(packages.dto(), name + "Read"),
                new JavaType(packages.dto(), name + "Query"),
                new JavaType(packages.service(), name + "Mapper"),
                new JavaType(packages.repository(), name + "Repository"),
                new JavaType(packages.service(), name + "Service"),
                new JavaType(packages.service(), name + "Hooks"),
                new JavaType(packages.web(), name + "Controller"));
    }

    /** All of them, in the order above. */
    public List<JavaType> all() {
        return List.of(entity, base, create, update, read, query, mapper, repository, service, hooks, controller);
    }
}
