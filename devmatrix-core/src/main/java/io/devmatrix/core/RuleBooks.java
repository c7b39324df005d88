package io.devmatrix.core;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.regression.Baseline;
import io.devmatrix.core.regression.GeneralRules;
import io.devmatrix.core.regression.KnownBug;
import io.devmatrix.core.regression.ProjectReader;
import io.devmatrix.core.regression.RegressionRule;
import io.devmatrix.core.regression.RuleBook;
import io.devmatrix.core.regression.RuleReport;
import io.devmatrix.core.regression.RuleRun;
import io.devmatrix.core.regression.Sources;
import io.devmatrix.core.regression.TeamRules;
import io.devmatrix.core.stack.TargetStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Puts together what a project is held to: our rules, the stack's, those of jars, and the team's. */
final class RuleBooks {
    private final ClassLoader loader;
    private final TargetStack stack;

    /** With rules from that class path. */
    RuleBooks(ClassLoader loader, TargetStack stack) {
        this.loader = loader;
        this.stack = stack;
    }

    /** The sources of the project, those generated as given. */
    static Sources sources(ProjectLayout layout, GenerationRun.Split files, ModelSchema schema) {
        ProjectReader reader = new ProjectReader(layout.base(), layout.build(), layout.sources(), layout.migrations());
        return new Sources(reader.read(files.wanted(), files.replaced()), Optional.of(schema.schema()));
    }

    /** Those sources held to all rules of the project; what the team froze counts when it is wanted. */
    RuleRun run(ProjectLayout layout, Sources sources, boolean frozen) {
        List<KnownBug> regressions = regressions();
        Set<String> taken = new TreeSet<>();
        Stream.concat(regressions.stream(), GeneralRules.structure().stream()).forEach(rule -> {
            if (!taken.add(rule.id())) {
                throw new IllegalStateException("two rules are called `" + rule.id() + "`");
            }
        });
        TeamRules team = file(layout, TeamRules.FILE)
                .map(file -> TeamRules.read(file, taken))
                .orElse(TeamRules.NONE);
        Baseline baseline = file(layout, Baseline.FILE)
                .filter(file -> frozen)
                .map(Baseline::read)
                .orElse(Baseline.NONE);
        return new RuleRun(sources, new RuleBook(GeneralRules.structure(), regressions, team, baseline));
    }

    /** Writes what the rules find into the team's baseline. */
    Frozen freeze(ProjectLayout layout, Sources sources) {
        RuleRun run = run(layout, sources, false);
        RuleReport report = run.run();
        try {
            Path file = layout.base().resolve(Baseline.FILE);
            Files.createDirectories(file.getParent());
            Files.writeString(file, run.baseline(report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Frozen(Findings.NONE, report.known().size());
    }

    /** All rules of the product, the stack and of jars: what code is held to that no team has seen yet. */
    List<KnownBug> all() {
        return Stream.concat(GeneralRules.structure().stream(), regressions().stream())
                .toList();
    }

    private List<KnownBug> regressions() {
        Stream<KnownBug> plugged =
                ServiceLoader.load(RegressionRule.class, loader).stream().map(ServiceLoader.Provider::get);
        return Stream.of(GeneralRules.regressions().stream(), stack.regressionRules().stream(), plugged)
                .flatMap(rules -> rules)
                .sorted(Comparator.comparing(KnownBug::id))
                .toList();
    }

    private static Optional<ModelFile> file(ProjectLayout layout, String name) {
        Path path = layout.base().resolve(name);
        try {
            return Files.isRegularFile(path)
                    ? Optional.of(new ModelFile(name, Files.readAllBytes(path)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
