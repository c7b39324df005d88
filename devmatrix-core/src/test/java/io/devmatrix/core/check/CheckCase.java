package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.load.LoadedModel;
import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.load.ModelLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model under {@code src/test/resources/check} with the findings it must give. */
record CheckCase(String name, Path model, Path expected) {
    private static final Path FOLDER = Path.of("src/test/resources/check");
    private static final ModelLoader LOADER = new ModelLoader();

    static List<CheckCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .sorted()
                    .map(file -> file.substring(0, file.length() - ".yaml".length()))
                    .map(CheckCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CheckCase of(String name) {
        return new CheckCase(name, FOLDER.resolve(name + ".yaml"), FOLDER.resolve(name + ".findings"));
    }

    /** What all rules say about the model, which must load. */
    Findings findings() {
        LoadedModel loaded = LOADER.load(List.of(ModelFile.of(name + ".yaml", text(model))));
        ApplicationIr ir = loaded.require();
        return new Findings(IrRules.check(ir, FactTable.of(ir))
                .map(problem -> problem.at(loaded.positions().of(problem.node())))
                .toList());
    }

    /** One finding a line, its severity first. */
    String foundText() {
        return findings().all().stream()
                .map(finding -> finding.severity() + " " + finding + "\n")
                .collect(Collectors.joining());
    }

    String expectedText() {
        return text(expected);
    }

    static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
