package io.devmatrix.core.expression;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes books whose values lie at the edges of their types. */
final class Rows {
    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final List<Instant> TIMES =
            List.of(NOW, Instant.parse("2026-01-31T12:00:00Z"), Instant.parse("2027-01-01T00:00:00.123456Z"));

    private final ExpressionGenerator random;

    Rows(ExpressionGenerator random) {
        this.random = random;
    }

    Map<String, Object> next() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", new UUID(1, 2));
        row.put("title", random.pick(List.of("a", "", "it's", "a😀", "b")));
        row.put("subtitle", random.pick(Arrays.asList(null, "a", "😀", "")));
        row.put("price", random.pick(decimals()));
        row.put("oldPrice", random.pick(Arrays.asList(null, new BigDecimal("2.50"), new BigDecimal("0.10"))));
        row.put("stock", random.pick(List.of(0, 1, 7, -3, Integer.MAX_VALUE, Integer.MIN_VALUE)));
        row.put("sold", random.pick(Arrays.asList(null, 0, 7, 1000)));
        row.put("views", random.pick(List.of(0L, 1L, 7L, 5_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE)));
        row.put("status", random.pick(List.of("draft", "published", "withdrawn")));
        row.put("priority", random.pick(Arrays.asList(null, "low", "high", "medium")));
        row.put("rare", random.pick(List.of(true, false)));
        row.put("active", random.pick(List.of(true, false)));
        row.put("signed", random.pick(Arrays.asList(null, true, false)));
        row.put("dueDate", random.pick(Arrays.asList(null, NOW, TIMES.get(1))));
        row.put("printedOn", random.pick(List.of(LocalDate.parse("2026-01-31"), LocalDate.parse("2028-02-29"))));
        row.put("loan", random.pick(List.of(Duration.ofHours(36), Duration.ZERO)));
        row.put("createdAt", random.pick(TIMES));
        row.put("updatedAt", random.pick(TIMES));
        row.put("chapters", chapters());
        return row;
    }

    private static List<BigDecimal> decimals() {
        return List.of(
                new BigDecimal("0.00"),
                new BigDecimal("2.50"),
                new BigDecimal("-1.01"),
                new BigDecimal("9999999999.99"));
    }

    private List<Map<String, Object>> chapters() {
        List<Map<String, Object>> chapters = new ArrayList<>();
        for (int i = 0; i < random.pick(List.of(0, 1, 3)); i++) {
            Map<String, Object> chapter = new LinkedHashMap<>();
            chapter.put("id", new UUID(3, i));
            chapter.put("position", random.pick(List.of(1, 2, 7, Integer.MAX_VALUE)));
            chapter.put("price", random.pick(decimals()));
            chapters.add(chapter);
        }
        return chapters;
    }
}
