package io.devmatrix.core.load;

import io.devmatrix.core.ir.Signature;
import io.devmatrix.core.ir.Signature.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads signatures of behaviours: {@code discount(cart, days: int) -> decimal(12,2)}. */
final class SignatureReader {
    private static final Pattern FORM = Pattern.compile("([a-z]\\w*)\\((.*)\\)\\s*->\\s*(.+)");
    private static final Pattern PART = Pattern.compile("([a-z][A-Za-z0-9]*)(?:\\s*:\\s*(.+))?");

    private final Reading reading;
    private final ParameterTypes types;

    SignatureReader(Reading reading) {
        this.reading = reading;
        this.types = new ParameterTypes(reading);
    }

    Signature read(Fields behaviour) {
        String text = behaviour.text("signature").strip();
        Matcher form = FORM.matcher(text);
        if (text.isEmpty() || !form.matches()) {
            return new Signature(text, "", List.of(), List.of());
        }
        Value value = behaviour.value("signature").orElseThrow();
        List<Parameter> parameters = new ArrayList<>();
        parts(form.group(2)).forEach(part -> parameter(value, part).ifPresent(one -> add(value, one, parameters)));
        return new Signature(
                text, form.group(1), parameters, results(value, form.group(3).strip()));
    }

    /** The parts between commas that stand in no parentheses. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts.equals(List.of("")) ? List.of() : parts;
    }

    private Optional<Parameter> parameter(Value value, String part) {
        Matcher form = PART.matcher(part);
        if (!form.matches()) {
            refuse(value, "`" + part + "` is no parameter", "Write `cart`, `earlier: Order[]` or `days: int`");
            return Optional.empty();
        }
        return types.parameter(value, form.group(1), Optional.ofNullable(form.group(2)));
    }

    private List<Parameter.Plain> results(Value value, String text) {
        if (!text.startsWith("{")) {
            return types.plain(value, "", text).map(List::of).orElse(List.of());
        }
        List<Parameter.Plain> results = new ArrayList<>();
        String inside = text.endsWith("}") ? text.substring(1, text.length() - 1) : "";
        for (String part : parts(inside)) {
            Matcher form = PART.matcher(part);
            if (form.matches() && form.group(2) != null) {
                types.plain(value, form.group(1), form.group(2)).ifPresent(one -> add(value, one, results));
            } else {
                refuse(value, "`" + part + "` is no value with a type", "Write `{ refund: decimal(12,2) }`");
            }
        }
        if (inside.isBlank()) {
            refuse(value, "`" + text + "` names no value", "Write `{ refund: decimal(12,2) }`");
        }
        return results;
    }

    private <T extends Parameter> void add(Value value, T one, List<T> all) {
        if (all.stream().anyMatch(other -> other.name().equals(one.name()))) {
            reading.problems()
                    .error(
                            ModelProblem.TWICE,
                            value.location(),
                            "`" + one.name() + "` stands twice in the signature",
                            "Rename one of them");
        }
        all.add(one);
    }

    private void refuse(Value value, String fact, String fix) {
        reading.problems().error(ModelProblem.FORM, value.location(), fact, fix);
    }
}
