package io.devmatrix.core;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.template.TemplateLock;
import io.devmatrix.core.template.TemplateLock.Ejected;
import io.devmatrix.core.template.TemplateLock.Sealed;
import io.devmatrix.core.template.UnreadableLock;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hands a sealed file over to the user. */
final class Ejection {
    private static final String LOCK = "src/main/devmatrix/lock/templates.json";

    private final ProjectLayout layout;
    private final String file;
    private final String reason;

    /** @param file as the user wrote it, relative to the project or absolute */
    Ejection(ProjectLayout layout, String file, String reason) {
        this.layout = layout;
        this.file = relative(layout.base(), file);
        this.reason = reason;
    }

    private static String relative(Path base, String file) {
        try {
            Path inside = base.resolve(file).normalize();
            return base.relativize(inside).toString().replace('\\', '/');
        } catch (IllegalArgumentException notAPathHere) {
            return file;
        }
    }

    Findings run() {
        if (reason.isBlank()) {
            return refusal(
                    Location.of(LOCK), "There is no reason to hand `" + file + "` over", "Give one with `-Dreason=`");
        }
        try {
            return handOver(TemplateLock.read(layout.lock()));
        } catch (UnreadableLock e) {
            Location place = new Location(LOCK, e.line(), e.column());
            return refusal(place, String.valueOf(e.getMessage()), "Solve the merge conflict, or restore the file");
        }
    }

    private Findings handOver(Optional<TemplateLock> lock) {
        Optional<TemplateLock> after = lock.flatMap(present -> present.eject(file, reason));
        after.ifPresent(changed -> changed.write(layout.lock()));
        return after.isPresent()
                ? Findings.NONE
                : refusal(Location.of(LOCK), "`" + file + "` is not under lock", fix(lock));
    }

    private String fix(Optional<TemplateLock> lock) {
        Optional<String> earlier = lock.stream()
                .flatMap(present -> present.ejected().stream())
                .filter(ejected -> ejected.path().equals(file))
                .map(Ejected::reason)
                .findFirst();
        return earlier.map(given -> "It is yours already, since: " + given)
                .orElseGet(() -> "Under lock are: " + paths(lock));
    }

    private static String paths(Optional<TemplateLock> lock) {
        List<Sealed> files = lock.map(TemplateLock::files).orElse(List.of());
        return files.isEmpty() ? "no files" : files.stream().map(Sealed::path).collect(Collectors.joining(", "));
    }

    private static Findings refusal(Location place, String problem, String fix) {
        return Findings.of(List.of(Finding.error("SEAL-001", place, problem, fix)));
    }
}
