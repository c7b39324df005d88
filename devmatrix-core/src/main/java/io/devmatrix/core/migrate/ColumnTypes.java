package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.EnumType;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;

/**
 * The column type of each type of the model. Hibernate's {@code validate} takes all of them without a converter; a duration
 * is a number of nanoseconds, as Hibernate stores it.
 */
final class ColumnTypes {
    /** RFC 5321: 256 octets of a path less its two angle brackets. */
    private static final int EMAIL_LENGTH = 254;

    private static final int URL_LENGTH = 2048;

    static final ColumnType UUID = ColumnType.of("uuid");

    /** A duration. */
    static final ColumnType NANOSECONDS = ColumnType.of("numeric", 21, 0);

    private final FactTable facts;

    ColumnTypes(FactTable facts) {
        this.facts = facts;
    }

    ColumnType of(Type type) {
        return switch (type.kind()) {
            case STRING -> type.length().isPresent()
                    ? ColumnType.of("varchar", type.length().getAsInt())
                    : ColumnType.of("text");
            case EMAIL -> ColumnType.of("varchar", type.length().orElse(EMAIL_LENGTH));
            case URL -> ColumnType.of("varchar", type.length().orElse(URL_LENGTH));
            case ENUM -> ColumnType.of("varchar", longestValue(type));
            case DECIMAL -> ColumnType.of("numeric", type.precision(), type.scale());
            default -> plain(type.kind());
        };
    }

    private static ColumnType plain(Kind kind) {
        return switch (kind) {
            case INT -> ColumnType.of("integer");
            case LONG -> ColumnType.of("bigint");
            case BOOLEAN -> ColumnType.of("boolean");
            case DATE -> ColumnType.of("date");
            case INSTANT -> ColumnType.of("timestamptz");
            case DURATION -> NANOSECONDS;
            case UUID -> UUID;
            case JSON -> ColumnType.of("jsonb");
            case BYTES -> ColumnType.of("bytea");
            default -> ColumnType.of("text");
        };
    }

    private int longestValue(Type type) {
        EnumType values = facts.enumType(type.enumName()).type();
        return values.valueNames().stream()
                .mapToInt(value -> value.codePointCount(0, value.length()))
                .max()
                .orElse(1);
    }
}
