package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Methods and paths that the model does not have. */
final class ProtocolTrials {
    private static final String NOBODY = "ffffffff-ffff-4fff-bfff-ffffffffffff";

    private final Bench bench;
    private final FactTable facts;

    ProtocolTrials(Bench bench) {
        this.bench = bench;
        this.facts = bench.api().facts();
    }

    void run() {
        methods().forEach((path, methods) -> Stream.of("POST", "PUT", "PATCH", "DELETE")
                .filter(method -> !methods.contains(method) && !servedElsewhere(method, path))
                .forEach(method -> notAllowed(method, path)));
        String base = facts.application().api().base();
        for (String path : List.of("/no-such-path", base + "/no-such-path")) {
            Answer answer = bench.send(Call.unknown("GET", path));
            bench.notes()
                    .see("GET " + path + ": unknown path", answer, bench.api().unknownPath(), Optional.empty());
        }
    }

    /** Whether the path is also one of another template, which has the method: {@code /rows/counts} and {@code /rows/{}}. */
    private boolean servedElsewhere(String method, String path) {
        return facts.routes().stream()
                .filter(operation -> operation.method().equals(method))
                .map(operation -> PathTemplate.anonymous(operation.path()))
                .anyMatch(template -> Pattern.matches(Pattern.quote(template).replace("{}", "\\E[^/]+\\Q"), path));
    }

    private Map<String, Set<String>> methods() {
        Map<String, Set<String>> methods = new TreeMap<>();
        for (OperationFacts operation : facts.routes()) {
            methods.computeIfAbsent(PathTemplate.anonymous(operation.path()), path -> new TreeSet<>())
                    .add(operation.method());
        }
        return methods;
    }

    private void notAllowed(String method, String path) {
        List<String> ids = IntStream.range(0, PathTemplate.variables(path))
                .mapToObj(i -> NOBODY)
                .toList();
        Answer answer = bench.send(Call.unknown(method, PathTemplate.fill(path, ids)));
        bench.notes()
                .see(
                        method + " " + path + ": no such method",
                        answer,
                        bench.api().unknownMethod(),
                        Optional.empty());
    }
}
