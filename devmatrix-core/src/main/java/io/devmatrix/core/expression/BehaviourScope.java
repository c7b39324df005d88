package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.Port;
import io.devmatrix.core.ir.Signature;
import io.devmatrix.core.ir.Signature.Parameter;
import io.devmatrix.core.ir.TextBehaviour;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names and types of a behaviour: what it is given, what it gives. */
final class BehaviourScope {
    /** What the name of a structure begins with that a behaviour gives. */
    private static final String STRUCTURE = "behaviours.";

    private BehaviourScope() {}

    /** Its parameters, with the time where it uses it. */
    static Scope of(ApplicationIr ir, TextBehaviour behaviour) {
        Scope scope = Scope.EMPTY;
        for (Parameter parameter : behaviour.signature().parameters()) {
            scope = scope.with(parameter.name(), type(ir, parameter));
        }
        Scope named = behaviour.uses().contains(TextBehaviour.Use.NOW) ? scope.withNow() : scope;
        return opened(behaviour).map(named::opening).orElse(named);
    }

    /** The first row of the entity whose attributes are written bare. */
    private static Optional<String> opened(TextBehaviour behaviour) {
        return behaviour.signature().parameters().stream()
                .filter(parameter ->
                        parameter instanceof Parameter.Row row && row.entity().equals(behaviour.entity()))
                .map(Parameter::name)
                .findFirst();
    }

    /** Type of what is given for the parameter. */
    static ValueType type(ApplicationIr ir, Parameter parameter) {
        if (parameter instanceof Parameter.Row row) {
            return new ValueType.Row(row.entity(), false);
        }
        if (parameter instanceof Parameter.Rows rows) {
            return new ValueType.ListOf(new ValueType.Row(rows.entity(), false));
        }
        if (parameter instanceof Parameter.Plain plain) {
            return ValueType.of(plain.type(), plain.nullable());
        }
        Parameter.Reply reply = (Parameter.Reply) parameter;
        return ir.behaviour()
                .operation(reply.port(), reply.operation())
                .map(operation -> reply(reply.port(), operation))
                .orElseGet(ValueType.Unknown::new);
    }

    /** Type of what an operation of a port answers. */
    static ValueType reply(String port, Port.Operation operation) {
        return new ValueType.Fields(port + "." + operation.name(), types(operation.out()));
    }

    static Map<String, ValueType> types(List<Input> values) {
        Map<String, ValueType> types = new LinkedHashMap<>();
        values.forEach(value -> types.put(
                value.name(),
                value.type().map(type -> ValueType.of(type, value.nullable())).orElseGet(ValueType.Unknown::new)));
        return types;
    }

    /** Type of what it gives; unknown where the signature has a problem. */
    static ValueType result(TextBehaviour behaviour) {
        Signature signature = behaviour.signature();
        if (signature.results().isEmpty()) {
            return new ValueType.Unknown();
        }
        if (!signature.isStructured()) {
            return type(signature.results().get(0));
        }
        Map<String, ValueType> members = new LinkedHashMap<>();
        signature.results().forEach(value -> members.put(value.name(), type(value)));
        return new ValueType.Fields(STRUCTURE + behaviour.name(), members);
    }

    private static ValueType type(Parameter.Plain value) {
        return ValueType.of(value.type(), value.nullable());
    }
}
