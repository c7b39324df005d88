package io.devmatrix.core.load;

import io.devmatrix.core.ir.Example;
import io.devmatrix.core.ir.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads rows of {@code examples} tables. */
final class ExampleReader {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final List<String> EXPECTED = List.of("status", "error", "result", "after");

    private final Reading reading;

    ExampleReader(Reading reading) {
        this.reading = reading;
    }

    /** Rows of any table. */
    static List<Example> rows(Fields fields) {
        return rows(fields, JsonText::of);
    }

    private static List<Example> rows(Fields fields, Function<YamlNode, String> json) {
        List<Value> rows = fields.items("examples");
        rows.stream().filter(row -> !row.isObject()).forEach(row -> row.wrongKind("an object"));
        return rows.stream()
                .map(row -> new Example(row.node(), json.apply(row.yaml())))
                .toList();
    }

    /** Rows of the table of a flow: each key names what the request gives, or what is expected. */
    List<Example> flow(Fields flow, Optional<HttpLine> http) {
        List<String> known = new ArrayList<>();
        http.ifPresent(line -> VARIABLE.matcher(line.path()).results().forEach(found -> known.add(found.group(1))));
        flow.entries("input").forEach(input -> known.add(input.key()));
        known.addAll(EXPECTED);
        known.add("principal");
        keys(flow, known, "The flow has neither a row nor an input");
        return rows(flow);
    }

    /** Rows of the table of a behaviour: each key names a parameter, or what is expected. */
    List<Example> behaviour(Fields behaviour, Signature signature, boolean now) {
        List<String> known = new ArrayList<>();
        signature.parameters().forEach(parameter -> known.add(parameter.name()));
        known.addAll(now ? List.of("now", "result", "error") : List.of("result", "error"));
        keys(behaviour, known, "The signature has no parameter");
        return rows(behaviour, JsonText::sorted);
    }

    private void keys(Fields fields, List<String> known, String missing) {
        fields.items("examples").stream().filter(Value::isObject).forEach(row -> keys(row, known, missing));
    }

    private void keys(Value row, List<String> known, String missing) {
        for (Value part : row.entries()) {
            if (!known.contains(part.key())) {
                String fact = missing + " `" + part.key() + "`";
                reading.problems().unknown(ModelProblem.UNKNOWN_FIELD, part.at(), fact, part.key(), known);
            }
        }
    }
}
