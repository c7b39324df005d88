package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.ErrorTitle;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refusals with their statuses. */
final class Refusals {
    private final ApiIr.Statuses statuses;

    Refusals(ApiIr.Statuses statuses) {
        this.statuses = statuses;
    }

    /** A refusal that the model names. */
    static Refused named(String node, BusinessError error, Map<String, ? extends @Nullable Object> names) {
        String detail = filled(error, names);
        return new Refused(new Outcome.Refusal(node, List.of(error.status()), Optional.of(error), detail));
    }

    /**
     * A refusal that the model names and that speaks of a row, by its fields or by its entity's name in camel case.
     *
     * @param known names of the flow that it ends, of which it may say who calls
     */
    static Refused ofRow(String node, BusinessError error, RowView row, Map<String, ? extends @Nullable Object> known) {
        Map<String, Object> names = new HashMap<>();
        if (known.get(PrincipalUse.NAME) instanceof RowView user) {
            names.put(PrincipalUse.NAME, user);
        }
        String entity = row.entity();
        names.put(entity.substring(0, 1).toLowerCase(Locale.ROOT) + entity.substring(1), row);
        for (String placeholder : ErrorTitle.of(error).placeholders()) {
            String name = placeholder.split("\\.")[0];
            if (!names.containsKey(name)) {
                names.put(name, Objects.requireNonNull(row.get(name)));
            }
        }
        return named(node, error, names);
    }

    /** A row that is not there. */
    static Refused missing(String node) {
        return new Refused(new Outcome.Refusal(node, List.of(FlowOracle.NOT_FOUND), Optional.empty(), ""));
    }

    Outcome.Refusal validation(String node, String detail) {
        return new Outcome.Refusal(node, List.of(statuses.validation()), Optional.empty(), detail);
    }

    /** The breach of a rule of the database, which the service may notice first. */
    Refused constraint(String node, Optional<BusinessError> error, boolean rule, String detail) {
        int usual = rule ? statuses.validation() : statuses.constraint();
        List<Integer> answers = List.of(error.map(BusinessError::status).orElse(usual));
        return new Refused(new Outcome.Refusal(node, answers, error, detail));
    }

    private static String filled(BusinessError error, Map<String, ? extends @Nullable Object> names) {
        return ErrorTitle.of(error).parts().stream()
                .map(part -> part.filled() ? text(Paths.value(part.text(), names)) : part.text())
                .collect(Collectors.joining());
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
