package io.devmatrix.core.promote.learn;

import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.tree.CanonicalMethod;
import io.devmatrix.core.promote.tree.Tree;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Bodies and facts of a small model for tests: an entity with fields, each {@code name:type}. */
final class Snippets {
    private Snippets() {}

    /** The canonical form of statements. */
    static Tree body(String statements) {
        JavaSource source = JavaSource.parse("X.java", "class X { void f() { " + statements + "\n} }");
        if (source.problems().hasErrors()) {
            throw new IllegalArgumentException(source.problems() + " in " + statements);
        }
        return CanonicalMethod.of(source).get(0).body();
    }

    /** Facts of an entity, its enumerated facts as {@code key=value}, and its fields. */
    static FactTree entity(String name, String values, String... fields) {
        return FactTree.of(names("entity.", name), values(values), Map.of("fields", fields(fields)));
    }

    private static Map<String, String> values(String text) {
        return Arrays.stream(text.split(" "))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toMap(each -> each.split("=")[0], each -> each.split("=")[1]));
    }

    private static List<FactTree> fields(String... fields) {
        return Arrays.stream(fields)
                .map(field -> field.split(":"))
                .map(field -> FactTree.of(names("", field[0]), Map.of("type", field[1]), Map.of()))
                .toList();
    }

    private static Map<String, String> names(String prefix, String name) {
        Map<String, String> names = new TreeMap<>();
        names.put(prefix + "name.camel", name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
        names.put(prefix + "name.pascal", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        names.put(
                prefix + "name.upper",
                name.replaceAll("(?<=[a-z])([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        return names;
    }
}
