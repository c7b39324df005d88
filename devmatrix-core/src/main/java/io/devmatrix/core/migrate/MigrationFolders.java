package io.devmatrix.core.migrate;

import java.nio.file.Path;

/**
 * Where a project keeps its migrations.
 *
 * @param base the project's folder; places in findings are relative to it
 * @param migrations folder of the scripts, append-only history
 * @param snapshots folder of the schema snapshots
 * @param lock folder of the locks
 */
public record MigrationFolders(Path base, Path migrations, Path snapshots, Path lock) {}
