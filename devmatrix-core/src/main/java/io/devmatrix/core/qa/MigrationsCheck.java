package io.devmatrix.core.qa;

import io.devmatrix.core.database.Migrated;
import io.devmatrix.core.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Each versioned migration of the project applies, one after the other, to an empty PostgreSQL. */
public final class MigrationsCheck implements QaCheck {
    private static final Pattern VERSIONED = Pattern.compile("V(.+?)__.*\\.sql");

    private final MigratedDatabase database;
    private final Path folder;

    /** On the database; {@code folder} holds the migrations. */
    public MigrationsCheck(MigratedDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    @Override
    public String id() {
        return "migrations";
    }

    @Override
    public Level level() {
        return Level.DATABASE;
    }

    @Override
    public Evidence check() {
        Migrated migrated = database.migrated();
        Stream<Observation> failures = migrated.findings().all().stream().map(MigrationsCheck::failure);
        List<String> applied = migrated.versions();
        Stream<Observation> files = files().stream()
                .filter(file -> !failedIn(migrated, file))
                .sorted(Comparator.comparingInt(file -> place(applied, file)))
                .map(file -> Observation.of(
                        "`" + file + "` applies",
                        applied.contains(version(file)),
                        "not reached, since another file failed"));
        return Evidence.of(Stream.concat(files, failures));
    }

    private static Observation failure(Finding finding) {
        return Observation.failed(
                "`" + finding.location().file() + "` applies",
                finding.location() + ": " + finding.problem(),
                finding.fix());
    }

    private static boolean failedIn(Migrated migrated, String file) {
        return migrated.findings().all().stream()
                .anyMatch(finding -> finding.location().file().endsWith("/" + file));
    }

    /** Those applied in their order, those not reached behind them. */
    private static int place(List<String> applied, String file) {
        int place = applied.indexOf(version(file));
        return place < 0 ? applied.size() : place;
    }

    private static String version(String file) {
        Matcher name = VERSIONED.matcher(file);
        return name.matches() ? name.group(1).replace('_', '.') : "";
    }

    private List<String> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> VERSIONED.matcher(file).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
