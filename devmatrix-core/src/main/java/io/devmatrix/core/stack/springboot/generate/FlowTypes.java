package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.javasource.TypeRef;

/** Java types of what the names of a flow stand for. */
final class FlowTypes {
    private final FactTable facts;
    private final JavaTypes types;

    FlowTypes(FactTable facts) {
        this.facts = facts;
        this.types = new JavaTypes(facts);
    }

    /** Type of a value inside of the flow, boxed: rows are entities. */
    TypeRef of(ValueType type) {
        if (type instanceof ValueType.Row row) {
            return JavaTypes.of(facts.entity(row.entity()).types().entity());
        }
        return type instanceof ValueType.ListOf list ? TypeRef.of("java.util.List", of(list.element())) : plain(type);
    }

    /** Type of a variable that has the value from the start: primitive where there is one and it is never null. */
    TypeRef variable(ValueType type) {
        return type instanceof ValueType.Scalar scalar && !scalar.nullable()
                ? types.unboxed(Type.of(Type.Kind.valueOf(scalar.kind().name())))
                : of(type);
    }

    /** Type of a value in the answer: rows are what the server shows of them. */
    TypeRef shown(ValueType type) {
        if (type instanceof ValueType.Row row) {
            return JavaTypes.of(facts.entity(row.entity()).types().read());
        }
        return type instanceof ValueType.ListOf list
                ? TypeRef.of("java.util.List", shown(list.element()))
                : plain(type);
    }

    private TypeRef plain(ValueType type) {
        if (type instanceof ValueType.EnumValue value) {
            return JavaTypes.of(facts.enumType(value.name()).javaType());
        }
        return types.boxed(
                Type.of(Type.Kind.valueOf(((ValueType.Scalar) type).kind().name())));
    }
}
