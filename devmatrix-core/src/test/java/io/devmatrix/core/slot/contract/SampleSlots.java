package io.devmatrix.core.slot.contract;

import io.devmatrix.core.expression.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Contracts made by hand. */
public final class SampleSlots {
    /** A slice of a model in canonical form. */
    public static final String SLICE =
            "{\"ensures\":[\"result >= 0\"],\"name\":\"percent\",\"parameters\":[{\"name\":\"cart\",\"shape\":"
                    + "{\"entity\":\"Cart\",\"members\":[{\"name\":\"total\",\"shape\":{\"scale\":2,\"type\":\"decimal\"}},"
                    + "{\"name\":\"lines\",\"shape\":{\"each\":{\"entity\":\"Line\",\"members\":[{\"name\":\"count\",\"shape\":"
                    + "{\"type\":\"int\"}}],\"record\":\"Line\"}}},{\"name\":\"state\",\"shape\":{\"enum\":\"State\",\"values\":"
                    + "[\"OPEN\"]}}],\"record\":\"Cart\"}}],\"result\":{\"type\":\"int\"},\"text\":\"Five percent.\"}";

    private SampleSlots() {}

    /** A rule of that name: {@code int percent(BigDecimal total)}. */
    public static SlotContract rule(String name) {
        return rule(name, SLICE);
    }

    public static SlotContract rule(String name, String slice) {
        return of(SlotKind.RULE, name, slice, "Five percent.");
    }

    public static SlotContract of(SlotKind kind, String name, String slice, String text) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        String packageName = "com.acme.shop." + kind.folder();
        String source = "package " + packageName + ";\n\npublic interface " + type
                + " {\n    int percent(java.math.BigDecimal total);\n}\n";
        JavaContract java = new JavaContract(
                packageName,
                type,
                type + kind.suffix(),
                "percent",
                new TreeMap<>(Map.of(packageName.replace('.', '/') + "/" + type + ".java", source)));
        return new SlotContract(
                kind,
                name,
                "behaviours." + name,
                text,
                java,
                List.of(new Parameter("total", new Shape.Scalar(ValueType.Kind.DECIMAL, 2, false, Limits.NONE))),
                new Shape.Scalar(ValueType.Kind.INT, 0, false, Limits.NONE),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                slice);
    }

    /** A verdict that accepts. */
    public static SlotVerdict accepted() {
        return new SlotVerdict(List.of(), List.of(), 12, 5, 5);
    }

    /** A verdict that names these problems. */
    public static SlotVerdict refused(String... problems) {
        List<Diagnostic> wrong = java.util.stream.Stream.of(problems)
                .map(problem -> new Diagnostic("SLOT-042", 3, 9, problem, "Mend it"))
                .toList();
        return new SlotVerdict(wrong, List.of(), 12, 0, 0);
    }

    /** A judge that accepts what holds the word, and says what is missing otherwise. */
    public static FillJudge wanting(String word) {
        return (contract, source) -> source.contains(word) ? accepted() : refused("`" + word + "` is missing");
    }

    /** Nothing said. */
    public static Optional<String> nothing() {
        return Optional.empty();
    }
}
