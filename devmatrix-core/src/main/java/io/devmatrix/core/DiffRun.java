package io.devmatrix.core;

import io.devmatrix.core.diff.ApiDiff;
import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.git.FolderDiff;
import io.devmatrix.core.git.GitException;
import io.devmatrix.core.git.GitHistory;
import io.devmatrix.core.output.RegularFiles;
import io.devmatrix.core.process.ProgramException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Compares what is generated now with what was generated at a revision. */
final class DiffRun {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String LINES = "changes.diff";

    private final DiffRequest request;
    private final Function<ProjectLayout, ModelReading> reading;
    private final BiFunction<ProjectLayout, ModelReading, GeneratedTree> generation;
    private final Path folder;

    /** @param generation what a sound model gives */
    DiffRun(
            DiffRequest request,
            Function<ProjectLayout, ModelReading> reading,
            BiFunction<ProjectLayout, ModelReading, GeneratedTree> generation) {
        this.request = request;
        this.reading = reading;
        this.generation = generation;
        this.folder = request.layout().work().resolve("diff");
    }

    Difference run() {
        try {
            return compare();
        } catch (GitException e) {
            return refused(e, "Run it in a clone of the repository, and name one of its revisions with `-Dagainst=`");
        } catch (ProgramException e) {
            return refused(e, "Mend what it says there, and run it again");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Difference refused(RuntimeException problem, String fix) {
        return Difference.refused(Findings.of(
                List.of(Finding.error("DIFF-001", Location.NONE, String.valueOf(problem.getMessage()), fix))));
    }

    private Difference compare() throws IOException {
        ModelReading now = reading.apply(request.layout());
        if (!now.isSound()) {
            return Difference.refused(now.findings());
        }
        GitHistory history = new GitHistory(request.layout().base());
        String commit = history.commit(request.revision());
        clear();
        PastProject past = new PastProject(history, commit, request, folder.resolve("revision"), reading);
        Findings findings = past.findings();
        if (findings.hasErrors()) {
            return Difference.refused(findings);
        }
        GeneratedTree before = past.generate(generation);
        GeneratedTree after = generation.apply(request.layout(), now);
        before.write(folder.resolve(BEFORE));
        after.write(folder.resolve(AFTER));
        FolderDiff.write(folder, BEFORE, AFTER, LINES);
        return new Difference(
                now.findings(),
                DiffSummary.of(commit, before, after),
                ApiDiff.between(before.contract(), after.contract()));
    }

    private void clear() throws IOException {
        for (Path file : RegularFiles.below(folder)) {
            Files.delete(file);
        }
    }
}
