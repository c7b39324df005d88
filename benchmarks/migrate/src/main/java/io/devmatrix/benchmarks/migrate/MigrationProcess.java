package io.devmatrix.benchmarks.migrate;

import io.devmatrix.core.database.Migrated;
import io.devmatrix.core.database.Migrations;
import java.nio.file.Path;

/** Applies the migrations of a project as its service does, once: for a process of its own, with a cold JVM. */
final class MigrationProcess {
    static final String PASSWORD = "PGPASSWORD";

    private MigrationProcess() {}

    /** Project, version, JDBC URL, role. */
    public static void main(String[] arguments) {
        Migrated migrated = new Migrations(Path.of(arguments[0]), "src/main/resources/db/migration")
                .applyTo(Integer.parseInt(arguments[1]), arguments[2], arguments[3], System.getenv(PASSWORD));
        if (migrated.findings().hasErrors() || migrated.versions().isEmpty()) {
            throw new IllegalStateException("not migrated: " + migrated);
        }
    }
}
