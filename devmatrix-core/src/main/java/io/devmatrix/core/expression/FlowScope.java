package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.FlowPath;
import io.devmatrix.core.ir.Input;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names a flow starts with: rows of its path, its inputs, the principal and the time. */
final class FlowScope {
    private FlowScope() {}

    static Scope of(ApplicationIr ir, Flow flow) {
        Map<String, ValueType> names = new LinkedHashMap<>();
        FlowPath.of(ir, flow)
                .variables()
                .forEach(variable -> names.put(variable.name(), new ValueType.Row(variable.entity(), false)));
        Map<String, ValueType> inputs = new LinkedHashMap<>();
        flow.inputs().forEach(input -> inputs.put(input.name(), type(input)));
        names.putAll(inputs);
        names.put("input", new ValueType.Fields("input", inputs));
        return withPrincipal(ir, Scope.of(Optional.empty(), names).withNow());
    }

    static Scope withPrincipal(ApplicationIr ir, Scope scope) {
        return ir.api()
                .security()
                .map(security -> scope.with(PrincipalUse.NAME, new ValueType.Row(security.principal(), false)))
                .orElse(scope);
    }

    /** The row that a name in camel case stands for. */
    static Optional<ValueType> row(ApplicationIr ir, String name) {
        String entity = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return ir.domain().entity(entity).map(found -> new ValueType.Row(found.name(), false));
    }

    private static ValueType type(Input input) {
        return input.type()
                .map(type -> ValueType.of(type, input.nullable()))
                .orElseGet(() -> new ValueType.Row(input.entity(), input.nullable()));
    }
}
