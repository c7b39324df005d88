package io.devmatrix.core.logic;

import io.devmatrix.core.expression.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Something in conditions that has a value of its own: a path, the size of one, or a part that is taken as true or false by chance. */
final class Quantity {
    private final String name;
    private final ValueType type;
    private final Bounds bounds;
    private final Set<Object> constants = new LinkedHashSet<>();
    private List<Quantity> compared = new ArrayList<>(List.of(this));

    /** @param bounds of its numbers, or of the lengths of its texts */
    Quantity(String name, ValueType type, Bounds bounds) {
        this.name = name;
        this.type = type;
        this.bounds = bounds;
    }

    String name() {
        return name;
    }

    ValueType type() {
        return type;
    }

    Bounds bounds() {
        return bounds;
    }

    /** What it is compared with in the conditions. */
    Set<Object> constants() {
        return constants;
    }

    /** Itself and all that it is compared with, by way of others too. */
    List<Quantity> compared() {
        return compared;
    }

    void compareWith(Quantity other) {
        if (compared != other.compared) {
            List<Quantity> all = new ArrayList<>(compared);
            all.addAll(other.compared);
            all.forEach(quantity -> quantity.compared = all);
        }
    }
}
