package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.JavaAccess;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.word.JavaNames;
import java.util.Optional;
import java.util.Set;

/** How expressions read rows: within an entity its own fields by name, all else by getters. */
final class RowAccess implements JavaAccess {
    /** Names that the methods of entities have for themselves. */
    private static final Set<String> LOCAL = Set.of("event", "now", "reached", "value");

    private final FactTable facts;

    RowAccess(FactTable facts) {
        this.facts = facts;
    }

    @Override
    public String member(String owner, String ownerType, String name) {
        EntityFacts entity = facts.entity(ownerType);
        if (!owner.isEmpty()) {
            return owner + "." + getter(entity, name) + "()";
        }
        String field = Name.of(name).camel();
        return new EntityShape(entity).holds(name)
                ? (LOCAL.contains(field) ? "this." : "") + field
                : getter(entity, name) + "()";
    }

    /** Name of the method that reads a field or way back. */
    static String getter(EntityFacts entity, String name) {
        Optional<FieldFacts> field = entity.field(name);
        boolean flag = field.filter(AttributeFacts.class::isInstance)
                .map(AttributeFacts.class::cast)
                .filter(a -> JavaTypes.isPrimitive(a) && a.type().kind() == Type.Kind.BOOLEAN)
                .isPresent();
        return (flag ? "is" : "get") + Name.of(name).pascal();
    }

    @Override
    public boolean isPrimitive(String ownerType, String name) {
        return facts.entity(ownerType)
                .field(name)
                .filter(AttributeFacts.class::isInstance)
                .map(field -> JavaTypes.isPrimitive((AttributeFacts) field))
                .orElse(false);
    }

    @Override
    public String variable(String name) {
        return name.equals("event") || JavaNames.isReserved(name) ? name + "_" : name;
    }

    @Override
    public String enumType(String enumName) {
        return facts.enumType(enumName).javaType().qualifiedName();
    }

    @Override
    public String enumConstant(String enumName, String value) {
        return facts.enumType(enumName).constants().stream()
                .filter(constant -> constant.value().equals(value))
                .map(EnumFacts.Constant::constant)
                .findFirst()
                .orElseThrow();
    }
}
