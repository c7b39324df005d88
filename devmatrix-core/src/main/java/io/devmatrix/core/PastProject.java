package io.devmatrix.core;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.git.GitHistory;
import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.Completed;
import io.devmatrix.core.process.Limits;
import io.devmatrix.core.process.ProgramException;
import io.devmatrix.core.process.ProgramRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The project as it was at a revision, as a copy. */
final class PastProject {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final String commit;
    private final List<String> generator;
    private final ProjectLayout layout;
    private final ModelReading model;

    /** @param copy where the copy goes */
    PastProject(
            GitHistory history,
            String commit,
            DiffRequest request,
            Path copy,
            Function<ProjectLayout, ModelReading> reading) {
        this.commit = commit;
        this.generator = request.generator();
        this.layout = layout(request.layout(), history.export(commit, copy));
        this.model = reading.apply(layout);
    }

    private static ProjectLayout layout(ProjectLayout now, Path base) {
        List<Path> sources = now.sources().stream()
                .filter(root -> root.startsWith(now.base()))
                .map(root -> base.resolve(now.base().relativize(root)))
                .toList();
        return new ProjectLayout(base, base.resolve(now.base().relativize(now.build())), sources);
    }

    /** What is wrong with its model; a project that had none is no error. */
    Findings findings() {
        return hadModel()
                ? Findings.of(model.findings().all().stream().map(this::past).toList())
                : Findings.NONE;
    }

    private boolean hadModel() {
        return Files.isDirectory(layout.model());
    }

    private Finding past(Finding finding) {
        Location place = finding.location();
        Location there = new Location(commit + ":" + place.file(), place.line(), place.column());
        return new Finding(finding.id(), finding.severity(), there, finding.problem(), finding.fix());
    }

    /** What its model gives, made by the generator of then where the request names one. */
    GeneratedTree generate(BiFunction<ProjectLayout, ModelReading, GeneratedTree> generation) throws IOException {
        if (!hadModel()) {
            return GeneratedTree.empty();
        }
        GeneratedTree tree = generation.apply(layout, model);
        return generator.isEmpty() ? tree : generated(tree.texts().getOrDefault(GeneratedTree.SCHEMA, ""));
    }

    private GeneratedTree generated(String schema) throws IOException {
        Completed run = ProgramRunner.run(Command.of(layout.base(), generator), Limits.of(PATIENCE));
        if (!run.succeeded()) {
            throw ProgramException.failed(String.join(" ", generator), run);
        }
        return GeneratedTree.read(layout.build(), schema);
    }
}
