package io.devmatrix.benchmarks.judge;

import io.devmatrix.benchmarks.judge.Operator.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** Finds where operators fit in a service. */
final class Places {
    private final String app;
    private final Map<String, String> texts;

    /**
     * @param app name of the service
     * @param texts of its files by path relative to the project, sorted
     */
    Places(String app, Map<String, String> texts) {
        this.app = app;
        this.texts = new TreeMap<>(texts);
    }

    /** A mutant for each place, sorted by path and position. */
    List<Mutant> of(Operator operator) {
        List<Mutant> mutants = new ArrayList<>();
        texts.forEach((path, text) -> {
            if (operator.edit().fits(path)) {
                in(operator, path, text).forEach(mutants::add);
            }
        });
        return mutants;
    }

    private List<Mutant> in(Operator operator, String path, String text) {
        List<Mutant> found = new ArrayList<>();
        Matcher match = operator.edit().find().matcher(text);
        for (int number = 1; match.find(); number++) {
            String place = shortened(path) + "#" + number;
            String there = match.group().strip().lines().findFirst().orElse("");
            String mutated = replaced(text, match, operator.edit());
            whole(operator, path, mutated)
                    .ifPresent(files -> found.add(new Mutant(operator, app, place, there, files)));
        }
        return found;
    }

    /** With the other edits; empty when one of them has not exactly one place. */
    private Optional<Map<String, String>> whole(Operator operator, String path, String mutated) {
        Map<String, String> files = new TreeMap<>(Map.of(path, mutated));
        for (Edit edit : operator.also()) {
            List<String> paths = texts.keySet().stream()
                    .filter(edit::fits)
                    .filter(candidate ->
                            edit.find().matcher(now(files, candidate)).results().count() == 1)
                    .toList();
            if (paths.size() != 1) {
                return Optional.empty();
            }
            String text = now(files, paths.get(0));
            files.put(paths.get(0), edit.find().matcher(text).replaceFirst(edit.put()));
        }
        return Optional.of(files);
    }

    private String now(Map<String, String> files, String path) {
        return files.getOrDefault(path, texts.get(path));
    }

    private static String replaced(String text, Matcher match, Edit edit) {
        StringBuilder result = new StringBuilder();
        Matcher again = edit.find().matcher(text);
        int from = 0;
        while (again.find()) {
            if (again.start() == match.start()) {
                again.appendReplacement(result, edit.put());
                from = again.end();
                break;
            }
        }
        return result.append(text, from, text.length()).toString();
    }

    /** Without what is the same for all: {@code target/generated-sources/devmatrix/com/acme/shop/}. */
    private static String shortened(String path) {
        return path.replaceFirst("^target/generated-(sources|resources)/devmatrix/(com/acme/[^/]+/)?", "");
    }
}
