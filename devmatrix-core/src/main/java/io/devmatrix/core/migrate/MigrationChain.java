package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.output.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The migrations on disk: sealed ones, which stay as they are, and at most one draft behind them. */
final class MigrationChain {
    private final MigrationFiles files;
    private final MigrationFindings findings;
    private final MigrationSeals seals;
    private final List<StoredVersion> versions;
    private final List<Finding> unreadable = new ArrayList<>();

    private MigrationChain(MigrationFiles files) {
        this.files = files;
        this.findings = new MigrationFindings(files);
        this.versions = files.versions().stream()
                .map(number -> StoredVersion.read(files, number))
                .toList();
        versions.forEach(version -> version.unreadable().ifPresent(unreadable::add));
        this.seals = seals();
        if (seals.sha256().isEmpty()
                && unreadable.isEmpty()
                && versions.stream().anyMatch(this::isLater)) {
            unreadable.add(findings.noSeals());
        }
    }

    static MigrationChain read(MigrationFiles files) {
        return new MigrationChain(files);
    }

    /** A later version is written behind a sealed one only. */
    private boolean isLater(StoredVersion version) {
        return version.snapshot()
                .filter(snapshot -> !snapshot.parent().isEmpty())
                .isPresent();
    }

    private MigrationSeals seals() {
        try {
            return MigrationSeals.read(files.lock());
        } catch (IllegalArgumentException e) {
            unreadable.add(findings.unreadable(files.seals(), "The seals cannot be read. " + e.getMessage()));
            return MigrationSeals.NONE;
        }
    }

    /** The seals there are, and those of the scripts and the snapshot of a version. */
    MigrationSeals seal(StoredVersion version) {
        MigrationSeals more = seals;
        for (Map.Entry<String, String> script : version.scripts().texts().entrySet()) {
            more = more.with(script.getKey(), Sha256.of(script.getValue()));
        }
        return more.with(nameOfSnapshot(version), Sha256.of(version.json().orElseThrow()));
    }

    private String nameOfSnapshot(StoredVersion version) {
        return files.snapshot(version.number()).getFileName().toString();
    }

    /** The newest sealed version; empty when none is. */
    Optional<StoredVersion> sealed() {
        return versions.stream().filter(this::isSealed).reduce((first, second) -> second);
    }

    /** The version behind the sealed ones. */
    Optional<StoredVersion> draft() {
        int next = next();
        return versions.stream().filter(version -> version.number() == next).findFirst();
    }

    /** Number of the draft, whether there is one or not. */
    int next() {
        return sealed().map(StoredVersion::number).orElse(0) + 1;
    }

    /** What the draft starts from. */
    SchemaSnapshot base() {
        return sealed().flatMap(StoredVersion::snapshot)
                .map(SchemaVersion::schema)
                .orElse(SchemaSnapshot.EMPTY);
    }

    /** Hash of the snapshot that the draft starts from. */
    String parent() {
        return sealed().flatMap(StoredVersion::json).map(Sha256::of).orElse("");
    }

    /** The schema that the scripts on disk lead to. */
    SchemaSnapshot newest() {
        return draft().flatMap(StoredVersion::snapshot)
                .map(SchemaVersion::schema)
                .orElseGet(this::base);
    }

    boolean isEmpty() {
        return versions.isEmpty();
    }

    /** Scripts that no seal names, of versions up to the draft and beyond. */
    Stream<StoredVersion> unsealed() {
        return versions.stream().filter(version -> !isSealed(version));
    }

    Stream<String> unsealedScripts() {
        return versions.stream()
                .flatMap(version -> version.scripts().texts().keySet().stream())
                .filter(script -> !isSealed(script));
    }

    /** What a rebase cannot put right: sealed scripts or snapshots that are not there as they were. */
    List<Finding> lost() {
        if (!unreadable.isEmpty()) {
            return List.copyOf(unreadable);
        }
        Stream<Finding> snapshots = versions.stream()
                .filter(this::isSealed)
                .filter(version -> seals.of(nameOfSnapshot(version)).isEmpty())
                .filter(version -> version.snapshot()
                        .filter(snapshot -> snapshot.migration()
                                .equals(sealedScripts(version).hash()))
                        .isEmpty())
                .map(findings::snapshotOfOther);
        return Stream.concat(brokenSeals(), snapshots).toList();
    }

    private ScriptSet sealedScripts(StoredVersion version) {
        SortedMap<String, String> texts = new TreeMap<>(version.scripts().texts());
        texts.keySet().removeIf(script -> !isSealed(script));
        return new ScriptSet(texts);
    }

    private boolean isSealed(String script) {
        return seals.of(script).isPresent();
    }

    private boolean isSealed(StoredVersion version) {
        return version.beginnings().stream().anyMatch(this::isSealed);
    }

    /** What only a person can put right, the first of it; scripts that no seal names may be put aside by a rebase. */
    List<Finding> obstacles() {
        List<Finding> twice = versions.stream()
                .filter(version -> version.beginnings().size() > 1)
                .map(this::twice)
                .limit(1)
                .toList();
        if (!twice.isEmpty() || !unreadable.isEmpty()) {
            return twice.isEmpty() ? List.copyOf(unreadable) : twice;
        }
        return Stream.of(brokenSeals(), foreign(), versions.stream().flatMap(this::broken))
                .flatMap(found -> found)
                .limit(1)
                .toList();
    }

    private Stream<Finding> brokenSeals() {
        return seals.sha256().entrySet().stream().flatMap(seal -> {
            Optional<String> text = MigrationFiles.text(files.sealed(seal.getKey()));
            if (text.isEmpty()) {
                return Stream.of(findings.sealedLost(seal.getKey()));
            }
            return Sha256.of(text.get()).equals(seal.getValue())
                    ? Stream.empty()
                    : Stream.of(findings.sealedChanged(seal.getKey()));
        });
    }

    private Stream<Finding> foreign() {
        boolean ours = versions.stream()
                .anyMatch(version ->
                        version.json().isPresent() || version.scripts().texts().containsKey(ScriptSet.INITIAL));
        return ours
                ? Stream.empty()
                : versions.stream()
                        .flatMap(version -> version.scripts().texts().keySet().stream())
                        .map(findings::foreign);
    }

    private Finding twice(StoredVersion version) {
        return version.beginnings().stream().allMatch(this::isSealed)
                ? findings.sealedTwice(version)
                : findings.twice(version);
    }

    private Stream<Finding> broken(StoredVersion version) {
        if (version.scripts().texts().isEmpty()) {
            return Stream.empty();
        }
        if (version.number() > next()) {
            return Stream.of(findings.beyond(version, next()));
        }
        boolean draft = version.number() == next();
        if (version.json().isEmpty()) {
            return draft ? Stream.empty() : Stream.of(findings.noSnapshot(version));
        }
        if (!isSealed(version) && !draft) {
            return Stream.of(findings.beyond(version, next()));
        }
        return fitsItsParent(version) || draft && !version.fits()
                ? Stream.empty()
                : Stream.of(findings.otherParent(version));
    }

    private boolean fitsItsParent(StoredVersion version) {
        String parent = version.number() == 1
                ? ""
                : MigrationFiles.text(files.snapshot(version.number() - 1))
                        .map(Sha256::of)
                        .orElse("none");
        return version.snapshot().orElseThrow().parent().equals(parent);
    }
}
