package io.devmatrix.core.qa;

import io.devmatrix.core.template.TemplateLock;
import io.devmatrix.core.template.TemplateLock.Sealed;
import io.devmatrix.core.template.TemplateLock.State;
import io.devmatrix.core.template.UnreadableLock;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sealed files of stratum 1 are there and as they were made. */
public final class SealsCheck implements QaCheck {
    private final Path project;
    private final Path lockFolder;

    /** Of the project with that lock. */
    public SealsCheck(Path project, Path lockFolder) {
        this.project = project;
        this.lockFolder = lockFolder;
    }

    @Override
    public String id() {
        return "seals";
    }

    @Override
    public Level level() {
        return Level.SOURCE;
    }

    @Override
    public Evidence check() {
        try {
            return judged();
        } catch (UnreadableLock e) {
            return Evidence.of(Stream.of(Observation.failed(
                    "the lock of the sealed files",
                    e.getMessage() + " (line " + e.line() + ", column " + e.column() + ")",
                    "Solve the merge conflict, or restore it from version control")));
        }
    }

    private Evidence judged() {
        return TemplateLock.read(lockFolder)
                .map(lock -> Evidence.of(lock.files().stream().map(file -> observe(lock, file))))
                .orElseGet(() -> Evidence.of(Stream.of(Observation.failed(
                        "the lock of the sealed files",
                        "`src/main/devmatrix/lock/templates.json` is missing",
                        "Restore it from version control"))));
    }

    private Observation observe(TemplateLock lock, Sealed file) {
        State state = lock.state(project, file);
        return switch (state) {
            case UNCHANGED -> Observation.held(file.path());
            case CHANGED -> Observation.failed(file.path(), "was edited, though it is sealed", fix(file));
            case MISSING -> Observation.failed(file.path(), "is missing, though it is sealed", fix(file));
        };
    }

    private static String fix(Sealed file) {
        return "Restore it, or take it over with `mvn devmatrix:eject -Dfile=" + file.path() + " -Dreason=...`.";
    }
}
