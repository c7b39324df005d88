package io.devmatrix.core.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values in SQL that a column may take, by its type and the numbers that the checks of its table name. */
final class ColumnValues {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.'])-?\\d{1,9}(?![\\w.'])");

    private final Random random;

    ColumnValues(Random random) {
        this.random = random;
    }

    String of(Table table, Column column) {
        if (column.nullable() && random.nextInt(3) == 0) {
            return "NULL";
        }
        if (column.defaultValue() instanceof ColumnDefault.NextValue) {
            return "DEFAULT";
        }
        List<String> values = EnumValues.of(table, column.name());
        return values.isEmpty() ? any(column.type(), number(table, column)) : "'" + one(values) + "'";
    }

    private String any(ColumnType type, int number) {
        return switch (type.name()) {
            case "varchar" -> text(
                    Math.min(number, type.arguments().get(0)), type.arguments().get(0));
            case "text" -> text(number, 12);
            case "integer", "bigint" -> String.valueOf(number);
            case "numeric" -> type.arguments().get(1) == 0 ? String.valueOf(number) : number + "." + random.nextInt(10);
            case "boolean" -> String.valueOf(random.nextBoolean());
            case "date" -> "DATE '2026-01-01' + " + number;
            case "timestamptz" -> random.nextBoolean()
                    ? "now()"
                    : "TIMESTAMPTZ '2026-01-01T00:00Z' + interval '" + number + " days'";
            case "uuid" -> "gen_random_uuid()";
            case "jsonb" -> "'{\"a\": " + number + "}'";
            default -> "'\\x00'";
        };
    }

    /** Mostly small; sometimes one that a check of the column names, or its neighbour. */
    private int number(Table table, Column column) {
        List<Integer> named = new ArrayList<>();
        table.checks().stream()
                .map(TableCheck::condition)
                .filter(condition -> condition.contains(column.name().sql()))
                .flatMap(ColumnValues::numbers)
                .forEach(named::add);
        return named.isEmpty() || random.nextInt(3) == 0 ? random.nextInt(100) : one(named) + random.nextInt(3) - 1;
    }

    private static Stream<Integer> numbers(String condition) {
        Matcher matcher = NUMBER.matcher(condition);
        return matcher.results().map(result -> Integer.valueOf(result.group()));
    }

    /** Figures or letters, of the length wished or short. */
    private String text(int wished, int most) {
        String text = random.nextBoolean()
                ? String.valueOf(random.nextInt(9999))
                : Integer.toString(random.nextInt(9999999), 36);
        String filled = text + "x".repeat(Math.max(0, Math.min(wished, 999) - text.length()));
        return "'" + (random.nextBoolean() ? filled : text.substring(0, Math.min(text.length(), most))) + "'";
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
