package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.learn.Example;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The methods of each kind, by kind. */
record Kinds(SortedMap<String, List<Example>> examples) {
    /** The kinds that stand in so many projects. */
    Kinds in(int projects) {
        SortedMap<String, List<Example>> enough = new TreeMap<>(examples);
        enough.values().removeIf(each -> projects(each).size() < projects);
        return new Kinds(enough);
    }

    List<String> projects() {
        return projects(examples.values().stream().flatMap(List::stream).toList());
    }

    /** The methods of one project. */
    Kinds of(String project) {
        SortedMap<String, List<Example>> of = new TreeMap<>();
        examples.forEach((kind, all) -> {
            List<Example> own = of(all, List.of(project));
            if (!own.isEmpty()) {
                of.put(kind, own);
            }
        });
        return new Kinds(of);
    }

    /** For each kind that the project has the methods of so many others, those that follow it in a circle. */
    Kinds without(String out, int size) {
        SortedMap<String, List<Example>> without = new TreeMap<>();
        examples.forEach((kind, all) -> {
            if (projects(all).contains(out)) {
                without.put(kind, of(all, following(projects(all), out, size)));
            }
        });
        return new Kinds(without);
    }

    static List<String> projects(Collection<Example> examples) {
        return List.copyOf(new TreeSet<>(examples.stream().map(Example::project).toList()));
    }

    /** The kind of file that a kind of method stands in: the rules for all of these are one family. */
    static String file(String kind) {
        return kind.substring(0, kind.indexOf('#'));
    }

    private static List<Example> of(List<Example> examples, List<String> projects) {
        return examples.stream()
                .filter(each -> projects.contains(each.project()))
                .toList();
    }

    private static List<String> following(List<String> projects, String out, int size) {
        List<String> train = new ArrayList<>();
        int at = projects.indexOf(out);
        for (int i = 1; i < projects.size() && train.size() < size; i++) {
            train.add(projects.get((at + i) % projects.size()));
        }
        return train;
    }
}
