package io.devmatrix.core;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.migrate.SchemaMigrator;
import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.FileSetWriter;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.stack.TargetStack;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Generates a service from its model, when something has changed. */
final class GenerateGoal {
    private final String version;
    private final ClassLoader loader;
    private final TargetStack stack;
    private final Packs packs;
    private final GenerationRuns runs;

    GenerateGoal(String version, ClassLoader loader, TargetStack stack, Packs packs, GenerationRuns runs) {
        this.version = version;
        this.loader = loader;
        this.stack = stack;
        this.packs = packs;
        this.runs = runs;
    }

    /** @param reading of the model, asked only when something has changed */
    Generation run(ProjectLayout layout, Set<String> declared, Supplier<ModelReading> reading) {
        GenerationState state = new GenerationState(layout);
        String fingerprint = GenerationState.fingerprint(version, loader, layout);
        if (state.isCurrent(fingerprint)) {
            return new Generation(Findings.NONE, "Nothing has changed, " + state.size() + " files are as generated");
        }
        long start = System.nanoTime();
        ModelReading model = reading.get();
        Findings missing = model.facts()
                .filter(facts -> model.isSound())
                .map(facts -> MissingDependencies.of(stack.dependencies(facts), declared))
                .orElse(Findings.NONE);
        if (!model.isSound() || !missing.all().isEmpty()) {
            return new Generation(model.findings().and(missing), "");
        }
        Generation generation = generate(layout, model, state, fingerprint);
        GenerationTime.write(layout, Duration.ofNanos(System.nanoTime() - start));
        return generation;
    }

    private Generation generate(ProjectLayout layout, ModelReading model, GenerationState state, String fingerprint) {
        FactTable facts = model.facts().orElseThrow();
        Beside<Findings> standing = Beside.start("devmatrix-migrations", () -> standing(layout, model));
        GenerationRun run = runs.of(layout, facts);
        FileSet all = run.files(facts);
        List<GeneratedFile> overridden = run.overridden(all);
        FileSet wanted = overridden.isEmpty() ? all : all.only(file -> !overridden.contains(file));
        state.forget();
        FileSetWriter.Result result = run.write(wanted);
        state.remember(fingerprint);
        Findings open = SlotSources.of(stack, packs).shelf(layout, facts).findings(Severity.WARNING);
        String summary = "Generated " + wanted.files().size() + " files for " + DevMatrix.size(facts) + ": "
                + result.written() + " written, " + result.unchanged() + " unchanged, " + result.pruned() + " pruned";
        return new Generation(
                model.findings()
                        .and(run.report(overridden))
                        .and(standing.result())
                        .and(open),
                summary);
    }

    private static Findings standing(ProjectLayout layout, ModelReading model) {
        return new SchemaMigrator(layout.migrationFolders()).standing(DevMatrix.schema(model), Severity.WARNING);
    }
}
