package io.devmatrix.core.ir;

import java.util.List;

/**
 * A closed list of values; their order is the sort order.
 *
 * @param node model node, for example {@code enums.Priority}
 * @param name PascalCase
 * @param description free text; empty when the model has none
 * @param values in model order
 */
public record EnumType(String node, String name, String description, List<Value> values) {
    /**
     * One value.
     *
     * @param name as on the wire, in the database and in expressions
     * @param description free text; empty when the model has none
     * @param renamedFrom former name; empty when it never had another
     * @param replaces values that are gone and whose rows hold this one from then on
     */
    public record Value(String name, String description, String renamedFrom, List<String> replaces) {
        public Value {
            replaces = List.copyOf(replaces);
        }

        /** A value of that name alone. */
        public static Value of(String name) {
            return new Value(name, "", "", List.of());
        }
    }

    public EnumType {
        values = List.copyOf(values);
    }

    /** Names of the values in order. */
    public List<String> valueNames() {
        return values.stream().map(Value::name).toList();
    }
}
