package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.SqlLiteral;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.AttributeFacts.Rule;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules on single columns, as CHECK constraints. */
final class ColumnChecks {
    private final FactTable facts;

    ColumnChecks(FactTable facts) {
        this.facts = facts;
    }

    /** Those that SQL can say. */
    Stream<TableCheck> of(AttributeFacts attribute) {
        return attribute.checks().entrySet().stream().flatMap(entry -> condition(entry.getKey(), attribute).stream()
                .map(condition -> new TableCheck(entry.getValue(), condition)));
    }

    private Optional<String> condition(Rule rule, AttributeFacts attribute) {
        Type type = attribute.type();
        Limits limits = attribute.attribute().limits();
        String column = attribute.column().sql();
        return switch (rule) {
            case VALUES -> Optional.of(column + " IN (" + values(type) + ")");
            case MIN -> limits.min().map(least -> column + " >= " + least.toPlainString());
            case MAX -> limits.max().map(greatest -> column + " <= " + greatest.toPlainString());
            case MIN_LENGTH -> Optional.of(
                    length(type, column) + " >= " + limits.minLength().orElseThrow());
            case MAX_LENGTH -> Optional.of(
                    length(type, column) + " <= " + type.length().orElseThrow());
            case PATTERN -> limits.pattern()
                    .flatMap(PatternSql::translate)
                    .map(pattern -> column + " ~ " + SqlLiteral.of(pattern));
        };
    }

    private String values(Type type) {
        return facts.enumType(type.enumName()).type().valueNames().stream()
                .map(SqlLiteral::of)
                .collect(Collectors.joining(", "));
    }

    private static String length(Type type, String column) {
        return (type.kind() == Kind.BYTES ? "octet_length(" : "char_length(") + column + ")";
    }
}
