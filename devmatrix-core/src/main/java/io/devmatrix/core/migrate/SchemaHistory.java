package io.devmatrix.core.migrate;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The schemas that a project had, by version, the newest last.
 *
 * @param schemas of each version whose snapshot can be read
 */
public record SchemaHistory(SortedMap<Integer, SchemaSnapshot> schemas) {
    /** As the snapshots on disk tell; what cannot be read is the business of {@link SchemaMigrator#standing}. */
    public static SchemaHistory read(MigrationFolders folders) {
        MigrationFiles files = new MigrationFiles(folders);
        SortedMap<Integer, SchemaSnapshot> schemas = new TreeMap<>();
        for (int number : files.versions()) {
            Optional<SchemaVersion> version = StoredVersion.read(files, number).snapshot();
            version.ifPresent(stored -> schemas.put(number, stored.schema()));
        }
        return new SchemaHistory(schemas);
    }

    /** All versions but the newest. */
    public List<Integer> earlier() {
        return schemas.isEmpty()
                ? List.of()
                : List.copyOf(schemas.headMap(schemas.lastKey()).keySet());
    }

    /** What the versions behind this one keep of it. */
    public LaterSchemas after(int version) {
        return new LaterSchemas(
                schemas.get(version), List.copyOf(schemas.tailMap(version + 1).values()));
    }
}
