package io.devmatrix.core.slot.contract;

import io.devmatrix.core.expression.ValueType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the values look like that a fill is given and gives: plain Java values, records of them and lists. In memory, as
 * {@link io.devmatrix.core.expression.Evaluator} wants them: Boolean, Long, BigDecimal, String (also enum values, by wire
 * name), Instant, LocalDate, Duration, UUID, Map for records and List.
 */
public sealed interface Shape {
    /** Whether the value may be null. */
    boolean nullable();

    /** A value without parts; a whole number of kind INT is {@code int} or {@code Integer} in Java, of kind LONG {@code long}. */
    record Scalar(ValueType.Kind kind, int scale, boolean nullable, Limits limits) implements Shape {}

    /**
     * One of the model's enums.
     *
     * @param enumName name in the model
     * @param javaType qualified name of the Java enum
     * @param constants wire name to Java constant, in model order
     */
    record Choice(String enumName, String javaType, Map<String, String> constants, boolean nullable) implements Shape {
        public Choice {
            constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        }
    }

    /**
     * A record nested in the contract's interface: what the fill may know of a row, or a result of several values.
     *
     * @param javaName simple name
     * @param entity whose rows it shows; empty for what is no row
     * @param members name in the model to shape, in the order of the record's components; Java names them alike
     */
    record Parts(String javaName, String entity, Map<String, Shape> members, boolean nullable) implements Shape {
        public Parts {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** An unmodifiable list, never null. */
    record Many(Shape element) implements Shape {
        @Override
        public boolean nullable() {
            return false;
        }
    }
}
