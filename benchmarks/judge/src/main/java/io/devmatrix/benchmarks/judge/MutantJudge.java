package io.devmatrix.benchmarks.judge;

import io.devmatrix.benchmarks.judge.Outcome.End;
import io.devmatrix.core.CheckBench;
import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.VerifyRequest;
import io.devmatrix.core.database.PostgresSettings;
import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.QaCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Builds services with one fault, and has them judged as if the generator were at fault. */
final class MutantJudge {
    /** They compare files with what is generated: a generator at fault would write both sides. */
    private static final Set<String> IDENTITY = Set.of("seals", "generated", "schema");

    private static final Set<String> OF_SOURCES = Set.of("lint");
    private static final Set<String> OF_MIGRATIONS = Set.of("migrations", "catalogue");

    private final GoldenApp app;
    private final Options options;
    private final PostgresSettings database;
    private final CheckBench bench;
    private final List<Path> libraries;
    private final SourceCompiler compiler;
    private final Map<String, byte[]> classes;

    MutantJudge(GoldenApp app, Options options, PostgresSettings database) {
        this.app = app;
        this.options = options;
        this.database = database;
        this.bench = new DevMatrix("bench", MutantJudge.class.getClassLoader()).checkBench(app.layout());
        this.libraries = new PatchedJar(app.jar()).libraries(app.file("target/judge/libraries"));
        this.compiler = new SourceCompiler(libraries);
        this.classes = compiler.compile(app.sources()).orElseThrow();
    }

    /** Judges the service as it is. */
    Outcome clean(int run) {
        long start = System.nanoTime();
        Trial trial = new Trial(check -> isWanted(check.id()), "", true);
        List<CheckResult> failures = trial.failures(bench, request(app.jar()));
        return outcome(Outcome.NO_FAULT, "run " + run, "", failures, start);
    }

    /** Plants the fault, judges, and takes it out again. */
    Outcome judge(Mutant mutant) {
        long start = System.nanoTime();
        Optional<Map<String, byte[]>> patch = patch(mutant);
        if (patch.isEmpty()) {
            return new Outcome(
                    mutant.operator().id(),
                    app.name(),
                    mutant.place(),
                    mutant.text(),
                    End.STILLBORN,
                    List.of(),
                    "",
                    millis(start));
        }
        if (patch.get().isEmpty()) {
            throw new IllegalStateException("nothing is planted by `" + mutant.key() + "`");
        }
        Path jar = app.file("target/judge/mutant.jar");
        new PatchedJar(app.jar()).write(jar, patch.get());
        Map<String, String> before = app.texts();
        try {
            mutant.files().forEach(this::write);
            Trial trial = new Trial(wanted(mutant), mutant.operator().first(), options.everyCheck());
            List<CheckResult> failures = trial.failures(bench, request(jar));
            return outcome(mutant.operator().id(), mutant.place(), mutant.text(), failures, start);
        } finally {
            mutant.files().keySet().forEach(path -> write(path, before.get(path)));
        }
    }

    /** What changes in the jar; empty when it does not compile. */
    private Optional<Map<String, byte[]>> patch(Mutant mutant) {
        Map<String, byte[]> patch = new TreeMap<>();
        mutant.files().forEach((path, text) -> GoldenApp.onClassPath(path)
                .ifPresent(entry -> patch.put(entry, text.getBytes(StandardCharsets.UTF_8))));
        if (mutant.files().keySet().stream().noneMatch(GoldenApp::isJava)) {
            return Optional.of(patch);
        }
        Map<String, String> sources = app.sources();
        mutant.files().forEach(sources::replace);
        return compiler.compile(sources).map(compiled -> {
            compiled.forEach((path, bytes) -> {
                if (!Arrays.equals(bytes, classes.get(path))) {
                    patch.put(path, bytes);
                }
            });
            return patch;
        });
    }

    /** Checks whose input the fault does not touch would only say again what they say of the service without it. */
    private Predicate<QaCheck> wanted(Mutant mutant) {
        boolean java = mutant.files().keySet().stream().anyMatch(GoldenApp::isJava);
        boolean migration = mutant.files().keySet().stream().anyMatch(GoldenApp::isMigration);
        return check -> isWanted(check.id())
                && (java || !OF_SOURCES.contains(check.id()))
                && (migration || !OF_MIGRATIONS.contains(check.id()));
    }

    private boolean isWanted(String check) {
        return !IDENTITY.contains(check) && !options.without().contains(check);
    }

    private VerifyRequest request(Path jar) {
        return new VerifyRequest(app.layout(), jar, libraries, Level.RUNNING, database);
    }

    private Outcome outcome(String operator, String place, String text, List<CheckResult> failures, long start) {
        End end = failures.isEmpty()
                ? End.SURVIVED
                : failures.stream().anyMatch(Trial::isBroken) ? End.BROKEN : End.CAUGHT;
        List<String> checks = failures.stream().map(CheckResult::id).toList();
        return new Outcome(operator, app.name(), place, text, end, checks, Trial.seen(failures), millis(start));
    }

    private void write(String path, String text) {
        try {
            Files.writeString(app.file(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
