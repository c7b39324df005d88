package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One version as it lies on disk.
 *
 * @param number of the version
 * @param scripts its files
 * @param json text of the snapshot
 * @param snapshot what that text says
 * @param unreadable why it says nothing
 */
record StoredVersion(
        int number,
        ScriptSet scripts,
        Optional<String> json,
        Optional<SchemaVersion> snapshot,
        Optional<Finding> unreadable) {
    static StoredVersion read(MigrationFiles files, int number) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.scripts(number)
                .forEach(name ->
                        texts.put(name, MigrationFiles.text(files.script(name)).orElse("")));
        ScriptSet scripts = new ScriptSet(texts);
        Optional<String> json = MigrationFiles.text(files.snapshot(number));
        try {
            return new StoredVersion(number, scripts, json, json.map(SnapshotReader::read), Optional.empty());
        } catch (IllegalArgumentException e) {
            Finding unreadable = new MigrationFindings(files)
                    .unreadable(files.snapshot(number), "The snapshot cannot be read. " + e.getMessage());
            return new StoredVersion(number, scripts, json, Optional.empty(), Optional.of(unreadable));
        }
    }

    /** Whether the snapshot was written together with these scripts. */
    boolean fits() {
        return snapshot.isPresent() && snapshot.get().migration().equals(scripts.hash());
    }

    /** Names of the scripts that begin the version; more than one when two were put together. */
    List<String> beginnings() {
        return scripts.texts().keySet().stream()
                .filter(name -> name.matches("V\\d+__.*\\.sql"))
                .toList();
    }
}
