package io.devmatrix.core.output;

import java.util.stream.Collectors;

/** Says of each generated file who made it from what: JSON, sorted by path, no time and no absolute path in it. */
public final class Manifest {
    private Manifest() {}

    /** The manifest of the set. */
    public static String of(FileSet set) {
        return set.files().stream()
                .map(Manifest::entry)
                .collect(Collectors.joining(",\n", "{\n  \"files\": [\n", "\n  ]\n}\n"));
    }

    private static String entry(GeneratedFile file) {
        return "    {\"path\": " + Json.quote(file.fullPath())
                + ", \"stratum\": " + Json.quote(file.stratum().name().toLowerCase(java.util.Locale.ROOT))
                + ", \"rule\": " + Json.quote(file.rule())
                + ", \"node\": " + Json.quote(file.node())
                + ", \"sha256\": " + Json.quote(Sha256.of(file.content())) + "}";
    }
}
