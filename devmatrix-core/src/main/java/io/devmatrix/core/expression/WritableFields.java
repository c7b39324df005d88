package io.devmatrix.core.expression;

import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.DefaultValue.SqlFunction;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Nesting;
import io.devmatrix.core.ir.Relation;
import io.devmatrix.core.ir.StateMachine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which fields of rows a step may write, must write, and find rows by. */
final class WritableFields {
    private final ApplicationIr ir;
    private final ModelExpressions expressions;

    WritableFields(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
        this.expressions = expressions;
    }

    /** Refuses a field that follows from others, that a machine changes, or that never changes. */
    void requireWritable(String node, CheckedExpression target, boolean made) {
        if (target.root() instanceof Node.Member member && member.owner().type() instanceof ValueType.Row row) {
            Entity entity = ir.domain().entity(row.entity()).orElseThrow();
            obstacle(entity, member.name(), made)
                    .ifPresent(obstacle -> refuse(
                            node, "`" + member.name() + "` of `" + entity.name() + "` " + obstacle, "Leave it out"));
        } else {
            refuse(node, "`" + target.source().text() + "` is no field of a row", "Write a row, a point and the field");
        }
    }

    private Optional<String> obstacle(Entity entity, String field, boolean made) {
        Optional<Attribute> attribute = entity.attribute(field);
        if (attribute.isPresent()) {
            return ofAttribute(entity, attribute.get(), made);
        }
        if (entity.relation(field).isPresent()) {
            Access access = entity.relation(field).get().access();
            return made ? Optional.empty() : fixed(entity, access);
        }
        if (entity.partOf().map(WritableFields::parent).filter(field::equals).isPresent()) {
            return made ? Optional.empty() : Optional.of("never changes after the row is made");
        }
        return field.equals("active") ? Optional.empty() : Optional.of("is kept by the service");
    }

    private Optional<String> ofAttribute(Entity entity, Attribute attribute, boolean made) {
        if (attribute.derivation() instanceof Derivation.Computed) {
            return Optional.of("is computed");
        }
        if (isNumbered(attribute)) {
            return Optional.of("is numbered by the database");
        }
        boolean event = ir.behaviour()
                .machine(attribute.machine())
                .filter(machine -> made || machine.change() == StateMachine.Change.EVENT)
                .isPresent();
        if (event) {
            return Optional.of("is changed by the machine `" + attribute.machine() + "` alone");
        }
        return made ? Optional.empty() : fixed(entity, attribute.access());
    }

    private static boolean isNumbered(Attribute attribute) {
        return attribute.access() == Access.SERVER
                && attribute.defaultValue().equals(Optional.of(new DefaultValue.Function(SqlFunction.SEQUENCE)));
    }

    private static Optional<String> fixed(Entity entity, Access access) {
        boolean once = access == Access.CREATE_ONLY
                || access == Access.IMMUTABLE
                || entity.traits().immutable();
        return once ? Optional.of("never changes after the row is made") : Optional.empty();
    }

    private static String parent(Nesting nesting) {
        return nesting.parent().substring(0, 1).toLowerCase(Locale.ROOT)
                + nesting.parent().substring(1);
    }

    /** Refuses a new row that lacks a value. */
    void requireComplete(String node, String entityName, Set<String> given) {
        ir.domain().entity(entityName).ifPresent(entity -> {
            List<String> missing =
                    required(entity).filter(name -> !given.contains(name)).toList();
            if (!missing.isEmpty()) {
                refuse(
                        node,
                        "The new `" + entityName + "` has no `" + String.join("`, `", missing) + "`",
                        "Add it under `set`, or give it a default");
            }
        });
    }

    private static Stream<String> required(Entity entity) {
        Stream<String> attributes = entity.attributes().stream()
                .filter(a -> !a.nullable()
                        && a.defaultValue().isEmpty()
                        && a.machine().isEmpty())
                .filter(a -> a.derivation() instanceof Derivation.None)
                .map(Attribute::name);
        Stream<String> relations = entity.relations().stream()
                .filter(r -> !r.nullable() && r.kind() != Relation.Kind.MANY_TO_MANY)
                .map(Relation::name);
        Stream<String> parent = entity.partOf().stream().map(WritableFields::parent);
        return Stream.of(parent, attributes, relations).flatMap(names -> names).distinct();
    }

    /** Refuses to find a row by values that several rows may have. */
    void requireKey(String node, String entityName, List<String> by) {
        ir.domain().entity(entityName).ifPresent(entity -> {
            boolean unique = entity.uniques().stream().anyMatch(key -> by.containsAll(key.fields()))
                    || entity.relations().stream()
                            .anyMatch(r -> r.kind() == Relation.Kind.ONE_TO_ONE && by.contains(r.name()));
            if (!unique) {
                refuse(
                        node,
                        "Several rows of `" + entityName + "` may have one `" + String.join("`, `", by) + "`",
                        "Find it by the fields of a `unique`");
            }
        });
    }

    /** The fields, and the one that says what the row is part of. */
    List<String> keyOf(List<String> by, String entityName) {
        List<String> fields = new ArrayList<>(by);
        ir.domain()
                .entity(entityName)
                .flatMap(Entity::partOf)
                .map(WritableFields::parent)
                .ifPresent(fields::add);
        return fields;
    }

    /** Names of what is assigned. */
    static Set<String> targets(List<Assignment> assignments) {
        Set<String> names = new LinkedHashSet<>();
        assignments.forEach(assignment -> names.add(assignment.target()));
        return names;
    }

    private void refuse(String node, String problem, String fix) {
        expressions.refuse(new Problem(node, 0, problem, fix));
    }
}
