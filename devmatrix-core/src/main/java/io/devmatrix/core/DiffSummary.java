package io.devmatrix.core;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Says in a few lines which files differ. */
final class DiffSummary {
    private static final int NAMED = 10;

    private final GeneratedTree before;
    private final GeneratedTree after;
    private final SortedSet<String> paths = new TreeSet<>();

    private DiffSummary(GeneratedTree before, GeneratedTree after) {
        this.before = before;
        this.after = after;
        paths.addAll(before.texts().keySet());
        paths.addAll(after.texts().keySet());
        paths.removeIf(path ->
                after.texts().getOrDefault(path, "").equals(before.texts().getOrDefault(path, "")));
    }

    static List<String> of(String commit, GeneratedTree before, GeneratedTree after) {
        DiffSummary summary = new DiffSummary(before, after);
        List<String> lines = new ArrayList<>();
        lines.add("Against " + commit + ":");
        lines.addAll(summary.lines("Java", path -> path.startsWith("java/")));
        lines.addAll(summary.lines("SQL", GeneratedTree.SCHEMA::equals));
        lines.addAll(summary.lines("resources", path -> path.startsWith("resources/")));
        return lines;
    }

    private List<String> lines(String kind, Predicate<String> belongs) {
        List<String> files = paths.stream().filter(belongs).toList();
        List<String> lines = new ArrayList<>();
        lines.add(kind + ": " + (files.isEmpty() ? "no change" : count(files)));
        files.stream().limit(NAMED).map(path -> "  " + sign(path) + " " + path).forEach(lines::add);
        if (files.size() > NAMED) {
            lines.add("  and " + (files.size() - NAMED) + " more");
        }
        return lines;
    }

    private String count(List<String> files) {
        return number(files, "~") + " changed, " + number(files, "+") + " new, " + number(files, "-") + " gone";
    }

    private long number(List<String> files, String sign) {
        return files.stream().filter(path -> sign(path).equals(sign)).count();
    }

    private String sign(String path) {
        if (!before.texts().containsKey(path)) {
            return "+";
        }
        return after.texts().containsKey(path) ? "~" : "-";
    }
}
