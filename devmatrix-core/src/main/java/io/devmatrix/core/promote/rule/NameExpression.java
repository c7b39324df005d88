package io.devmatrix.core.promote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text made of constants and facts, such as {@code get} + {@code it1.name.pascal}.
 *
 * @param parts in order, never two constants beside each other
 */
public record NameExpression(List<Part> parts) {
    /** One piece of it. */
    public sealed interface Part {}

    /** A fixed text. */
    public record Text(String text) implements Part {}

    /** A fact, by its path. */
    public record Path(String path) implements Part {}

    public NameExpression {
        parts = List.copyOf(parts);
    }

    /** A fixed text. */
    public static NameExpression constant(String text) {
        return new NameExpression(List.of(new Text(text)));
    }

    /** A fixed text where there is one, a fact, and a fixed text again. */
    public static NameExpression of(String before, String path, String after) {
        List<Part> parts = new ArrayList<>();
        addText(parts, before);
        parts.add(new Path(path));
        addText(parts, after);
        return new NameExpression(parts);
    }

    /** Both in a row with a fixed text between, where there is one. */
    public NameExpression then(String between, NameExpression other) {
        List<Part> all = new ArrayList<>(parts);
        addText(all, between);
        all.addAll(other.parts);
        return new NameExpression(all);
    }

    /** Its text; empty when a fact is missing. */
    public Optional<String> evaluate(Map<String, String> names) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            String piece = part instanceof Text fixed ? fixed.text() : names.get(((Path) part).path());
            if (piece == null) {
                return Optional.empty();
            }
            text.append(piece);
        }
        return Optional.of(text.toString());
    }

    /** Constants are dearer than facts, the longer the more; facts that are far away are dearer than near ones. */
    public int cost() {
        return parts.stream().mapToInt(NameExpression::cost).sum();
    }

    private static int cost(Part part) {
        if (part instanceof Text fixed) {
            return 20 + fixed.text().length();
        }
        String path = ((Path) part).path();
        int far = path.startsWith("it") ? 0 : 4;
        return 4 + far + (int) path.chars().filter(c -> c == '.').count();
    }

    private static void addText(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Text(text));
        }
    }
}
