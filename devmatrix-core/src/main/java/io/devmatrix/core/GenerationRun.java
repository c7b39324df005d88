package io.devmatrix.core;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.generate.StratifiedRouter;
import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.FileSetWriter;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.output.Manifest;
import io.devmatrix.core.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One generation: the model's atoms to files in memory, then to disk at once. */
final class GenerationRun {
    private static final String OVERRIDE = "GEN-001";

    private final ProjectLayout layout;
    private final List<Generator> generators;
    private final List<GeneratedFile> fills;

    /** @param fills that rules of packs make */
    GenerationRun(ProjectLayout layout, List<Generator> generators, List<GeneratedFile> fills) {
        this.layout = layout;
        this.generators = generators;
        this.fills = List.copyOf(fills);
    }

    /** The files that the model asks for. */
    FileSet files(FactTable facts) {
        Plan plan = Plan.of(facts.application(), Map.of());
        return FileSet.of(Stream.concat(new StratifiedRouter(generators).files(plan), fills.stream()));
    }

    /** The files that no hand-written class stands in for. */
    FileSet wanted(FactTable facts) {
        return split(facts).wanted();
    }

    /** The files that the model asks for, told apart by whether they are generated. */
    Split split(FactTable facts) {
        FileSet all = files(facts);
        List<GeneratedFile> overridden = overridden(all);
        return new Split(all.only(file -> !overridden.contains(file)), overridden);
    }

    /**
     * Files of a model.
     *
     * @param wanted those that no hand-written class stands in for
     * @param replaced the others
     */
    record Split(FileSet wanted, List<GeneratedFile> replaced) {}

    /** Hand-written classes that stand in for generated ones. */
    List<GeneratedFile> overridden(FileSet files) {
        Set<String> handWritten = OwnSources.of(layout);
        return files.files().stream()
                .filter(file -> file.root() == GeneratedFile.Root.SOURCES && handWritten.contains(file.path()))
                .toList();
    }

    Findings report(List<GeneratedFile> overridden) {
        return Findings.of(overridden.stream()
                .map(file -> new Finding(
                        OVERRIDE,
                        Severity.INFO,
                        Location.NONE,
                        "`" + file.path() + "` is hand-written and wins over the generated one",
                        ""))
                .toList());
    }

    /** Writes the files that no hand-written class stands in for, with their manifest. */
    FileSetWriter.Result write(FileSet wanted) {
        FileSetWriter.Result result = new FileSetWriter(layout.build()).write(wanted);
        Path manifest = layout.work().resolve("manifest.json");
        try {
            Files.createDirectories(manifest.getParent());
            String text = Manifest.of(wanted);
            if (!Files.exists(manifest) || !Files.readString(manifest).equals(text)) {
                Files.writeString(manifest, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }
}
