package io.devmatrix.core;

import io.devmatrix.core.migrate.MigrationFolders;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a service project keeps what.
 *
 * @param base the project's folder; places in findings are relative to it
 * @param build the build directory; generation writes nowhere else
 * @param sources roots of hand-written Java, the build directory's own left out
 */
public record ProjectLayout(Path base, Path build, List<Path> sources) {
    public ProjectLayout {
        sources = List.copyOf(sources);
    }

    /** Folder of the model files. */
    public Path model() {
        return base.resolve("src/main/devmatrix/model");
    }

    /** Folder of the locks. */
    public Path lock() {
        return base.resolve("src/main/devmatrix/lock");
    }

    /** The threshold file of the gate, which a project need not have. */
    public Path gate() {
        return base.resolve("src/main/devmatrix/gate.yaml");
    }

    /** Folder of the schema snapshots. */
    public Path schema() {
        return base.resolve("src/main/devmatrix/schema");
    }

    /** Folder of the migrations, append-only history. */
    public Path migrations() {
        return base.resolve("src/main/resources/db/migration");
    }

    /** Folders of the migrations with their snapshots and locks. */
    public MigrationFolders migrationFolders() {
        return new MigrationFolders(base, migrations(), schema(), lock());
    }

    /** Folder of compiled classes and copied resources. */
    public Path classes() {
        return build.resolve("classes");
    }

    /** Folder of what the goals leave behind: manifest, reports, states. */
    public Path work() {
        return build.resolve("devmatrix");
    }
}
