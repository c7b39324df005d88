package io.devmatrix.core;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.slot.fill.PromptPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes prompts as pages to read, below the build directory and nowhere else. */
final class PromptFolder {
    private PromptFolder() {}

    static Filled write(ProjectLayout layout, Path folder, List<PromptPage> pages) {
        Path target = layout.base().resolve(folder).toAbsolutePath().normalize();
        Path build = layout.build().toAbsolutePath().normalize();
        if (!target.startsWith(build) || target.equals(build)) {
            return new Filled(
                    Findings.of(List.of(Finding.error(
                            "FILL-007",
                            Location.NONE,
                            "`" + folder + "` does not lie in `" + layout.base().relativize(layout.build())
                                    + "`, and prompts are written nowhere else",
                            "Name a folder there, such as `-Ddevmatrix.prompts=target/prompts`"))),
                    List.of());
        }
        List<String> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (PromptPage page : pages) {
            findings.addAll(page.findings());
            if (!page.text().isEmpty()) {
                write(target.resolve(page.file()), page.text());
                lines.add("Prompt of " + page.slot() + ": about " + page.tokens() + " tokens, in " + folder + "/"
                        + page.file());
            }
        }
        return new Filled(Findings.of(findings), lines);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
