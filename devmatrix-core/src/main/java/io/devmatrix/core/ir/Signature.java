package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;

/**
 * What a behaviour is given and gives, such as {@code discount(cart) -> decimal(12,2)}.
 *
 * @param text as written
 * @param method camelCase
 * @param parameters in order
 * @param results one without a name for a single value, else several values by name; empty where the text has a problem
 */
public record Signature(String text, String method, List<Parameter> parameters, List<Parameter.Plain> results) {
    /** Something that is given. */
    public sealed interface Parameter {
        /** camelCase. */
        String name();

        /** The entity whose rows are given; empty for what is no row. */
        default Optional<String> rows() {
            return Optional.empty();
        }

        /** A row, never null. */
        record Row(String name, String entity) implements Parameter {
            @Override
            public Optional<String> rows() {
                return Optional.of(entity);
            }
        }

        /** A list of rows. */
        record Rows(String name, String entity) implements Parameter {
            @Override
            public Optional<String> rows() {
                return Optional.of(entity);
            }
        }

        /** What the operation of a port answered. */
        record Reply(String name, String port, String operation) implements Parameter {}

        /** A value without parts. */
        record Plain(String name, Type type, boolean nullable) implements Parameter {}
    }

    public Signature {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }

    /** Whether it gives several values, by name. */
    public boolean isStructured() {
        return results.stream().anyMatch(value -> !value.name().isEmpty());
    }

    /** The parameter of that name. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
