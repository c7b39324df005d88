package io.devmatrix.core.migrate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A PostgreSQL type.
 *
 * @param name for example {@code varchar}
 * @param arguments for example its length; empty when it has none
 */
public record ColumnType(String name, List<Integer> arguments) {
    private static final Pattern TEXT = Pattern.compile("([a-z]+)(?:\\((\\d{1,9}(?:,\\d{1,9})*)\\))?");

    public ColumnType {
        arguments = List.copyOf(arguments);
    }

    /** A type with or without arguments. */
    public static ColumnType of(String name, Integer... arguments) {
        return new ColumnType(name, List.of(arguments));
    }

    /** The type that {@link #toString} wrote. */
    static ColumnType parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("`" + text + "` is no column type");
        }
        String arguments = matcher.group(2);
        return new ColumnType(
                matcher.group(1),
                arguments == null
                        ? List.of()
                        : Stream.of(arguments.split(",")).map(Integer::valueOf).toList());
    }

    /** Whether its literals are written without quotes. */
    boolean bareLiterals() {
        return List.of("integer", "bigint", "numeric", "boolean").contains(name);
    }

    /** As SQL writes it: {@code numeric(12,2)}. */
    @Override
    public String toString() {
        return arguments.isEmpty()
                ? name
                : name + arguments.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }
}
