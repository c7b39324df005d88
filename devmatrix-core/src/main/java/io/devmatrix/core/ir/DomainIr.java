package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;

/**
 * What the application knows.
 *
 * @param enums in model order
 * @param entities in model order
 */
public record DomainIr(List<EnumType> enums, List<Entity> entities) {
    public DomainIr {
        enums = List.copyOf(enums);
        entities = List.copyOf(entities);
    }

    /** The entity of that name. */
    public Optional<Entity> entity(String name) {
        return entities.stream().filter(entity -> entity.name().equals(name)).findFirst();
    }

    /** The enum of that name. */
    public Optional<EnumType> enumType(String name) {
        return enums.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
