package io.devmatrix.core;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.load.GateFile;
import io.devmatrix.core.load.LoadedGate;
import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.qa.Gate;
import io.devmatrix.core.qa.QaCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * The gate of a project.
 *
 * @param gate strict where the project has no threshold file
 * @param findings what is wrong with that file
 */
record Thresholds(Gate gate, Findings findings) {
    /** Those of the project's threshold file, which may name the checks. */
    static Thresholds of(ProjectLayout layout, Collection<QaCheck> checks) {
        Path file = layout.gate();
        if (!Files.exists(file)) {
            return new Thresholds(Gate.STRICT, Findings.NONE);
        }
        String shown = layout.base().relativize(file).toString().replace('\\', '/');
        LoadedGate loaded = GateFile.read(
                new ModelFile(shown, content(file)),
                checks.stream().map(QaCheck::id).toList());
        Gate gate = new Gate(loaded.strict(), loaded.relaxed(), loaded.warned());
        return new Thresholds(gate, loaded.findings());
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
