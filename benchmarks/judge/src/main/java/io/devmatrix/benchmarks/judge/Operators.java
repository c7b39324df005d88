package io.devmatrix.benchmarks.judge;

import io.devmatrix.benchmarks.judge.Operator.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the operators: one YAML file an area, one record an operator. */
final class Operators {
    /** Areas in the order of the report, each a file below {@code operators}. */
    private static final List<String> AREAS =
            List.of("flow", "machine", "rows", "values", "lists", "answers", "access", "contract", "schema", "settings");

    private Operators() {}

    /** All operators, by area and then in the order of their files; ids are unique. */
    static List<Operator> all() {
        Map<String, Operator> byId = new LinkedHashMap<>();
        for (String area : AREAS) {
            for (Map<String, Object> entry : Yaml.records("operators/" + area + ".yaml")) {
                Operator operator = operator(area, entry);
                if (byId.put(operator.id(), operator) != null) {
                    throw new IllegalArgumentException("two operators are called `" + operator.id() + "`");
                }
            }
        }
        return List.copyOf(byId.values());
    }

    private static Operator operator(String area, Map<String, Object> entry) {
        List<Edit> also = new ArrayList<>();
        for (Map<String, Object> edit : Yaml.list(entry, "also")) {
            also.add(edit(edit));
        }
        return new Operator(
                Yaml.text(entry, "id"),
                Yaml.text(entry, "fault"),
                area,
                edit(entry),
                also,
                Yaml.textOr(entry, "first"));
    }

    private static Edit edit(Map<String, Object> entry) {
        return new Edit(
                Yaml.text(entry, "in"),
                Pattern.compile(Yaml.text(entry, "find"), Pattern.MULTILINE),
                Yaml.text(entry, "put"));
    }
}
