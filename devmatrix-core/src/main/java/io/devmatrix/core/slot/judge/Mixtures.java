package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Values whose places all vary at once; drawn with a fixed seed, so the same each time. */
final class Mixtures {
    private static final int MOST_ELEMENTS = 4;

    private final Variants variants;
    private final SplittableRandom random = new SplittableRandom(20260315);
    private final Map<Shape, List<Object>> known = new IdentityHashMap<>();

    Mixtures(Variants variants) {
        this.variants = variants;
    }

    @Nullable
    Object value(Shape shape) {
        if (shape.nullable() && random.nextInt(4) == 0) {
            return null;
        }
        if (shape instanceof Shape.Parts parts) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            parts.members().forEach((name, member) -> row.put(name, value(member)));
            return row;
        }
        if (shape instanceof Shape.Many many) {
            List<@Nullable Object> list = new ArrayList<>();
            int size = random.nextInt(MOST_ELEMENTS);
            for (int i = 0; i < size; i++) {
                list.add(value(many.element()));
            }
            return Base.numbered(list, many.element());
        }
        return drawn(shape);
    }

    private @Nullable Object drawn(Shape shape) {
        List<Object> values = known.computeIfAbsent(
                shape,
                s -> s instanceof Shape.Scalar scalar
                        ? new ArrayList<>(variants.scalars(scalar))
                        : new ArrayList<>(((Shape.Choice) s).constants().keySet()));
        if (values.isEmpty()) {
            return Base.ONES.value(shape);
        }
        Object value = values.get(random.nextInt(values.size()));
        boolean bare = value instanceof BigDecimal && random.nextInt(3) == 0;
        return bare ? ((BigDecimal) value).stripTrailingZeros() : value;
    }
}
