package io.devmatrix.core.facts;

import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Operation.SortKey;
import io.devmatrix.core.word.JavaNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of an entity.
 *
 * @param entity as the model states it
 * @param name forms of its name
 * @param plural forms of its plural
 * @param tag of its operations in the API document: {@code Order Items}
 * @param types Java types made for it
 * @param fields all: id, relation to the parent, attributes, relations, then active, createdAt, updatedAt, version, deletedAt
 * @param inverses ways back that others declare on it, in model order
 * @param table its table
 * @param members what requests and answers carry
 * @param paths its HTTP paths
 * @param operations its routes; empty when it is not served
 * @param filters of its list, in model order; empty without one
 * @param defaultSort of its list: what the model says, then what makes the order total: createdAt if there is one, id
 */
public record EntityFacts(
        Entity entity,
        Name name,
        Name plural,
        String tag,
        EntityTypes types,
        List<FieldFacts> fields,
        List<InverseFacts> inverses,
        TableFacts table,
        Members members,
        Paths paths,
        List<OperationFacts> operations,
        List<FilterFacts> filters,
        List<SortKey> defaultSort) {
    public EntityFacts {
        fields = List.copyOf(fields);
        inverses = List.copyOf(inverses);
        operations = List.copyOf(operations);
        filters = List.copyOf(filters);
        defaultSort = List.copyOf(defaultSort);
    }

    /** Java variable of one row. */
    public String variable() {
        return unreserved(name.camel());
    }

    /** Java variable of many rows, never the same as {@link #variable()}. */
    public String pluralVariable() {
        return plural.equals(name) ? name.camel() + "List" : unreserved(plural.camel());
    }

    private static String unreserved(String variable) {
        return JavaNames.isReserved(variable) ? variable + "_" : variable;
    }

    /** The field of that name. */
    public Optional<FieldFacts> field(String name) {
        return fields.stream().filter(f -> f.name().text().equals(name)).findFirst();
    }

    /** The collections of rows that its answers show, in model order. */
    public Stream<InverseFacts> embedded() {
        return inverses.stream().filter(InverseFacts::embedded);
    }

    /** The attributes whose columns keep computed values. */
    public Stream<AttributeFacts> keptComputed() {
        return attributes().filter(a -> a.attribute().derivation() instanceof Derivation.Computed && a.stored());
    }

    /** The attributes that are copied when a row is made. */
    public Stream<AttributeFacts> snapshots() {
        return attributes().filter(a -> a.attribute().derivation() instanceof Derivation.Snapshot);
    }

    /** All attributes, implicit ones included. */
    public Stream<AttributeFacts> attributes() {
        return fields.stream().filter(AttributeFacts.class::isInstance).map(AttributeFacts.class::cast);
    }

    /** All owned relations, the one to the parent included. */
    public Stream<RelationFacts> relations() {
        return fields.stream().filter(RelationFacts.class::isInstance).map(RelationFacts.class::cast);
    }

    /** The routes of that kind. */
    public Stream<OperationFacts> operations(Kind kind) {
        return operations.stream().filter(operation -> operation.kind() == kind);
    }
}
