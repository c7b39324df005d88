package io.devmatrix.core.template;

import io.devmatrix.core.output.Json;
import io.devmatrix.core.output.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lock of the sealed files: {@code src/main/devmatrix/lock/templates.json}.
 *
 * @param templateSet name of the set
 * @param version of the set
 * @param files under lock, sorted by path
 * @param ejected handed over, sorted by path
 */
public record TemplateLock(String templateSet, String version, List<Sealed> files, List<Ejected> ejected) {
    private static final String FILE = "templates.json";

    /**
     * A file nobody edits.
     *
     * @param path relative to the project
     * @param category of the original design
     * @param sha256 of its text with {@code \n} as line end
     */
    public record Sealed(String path, String category, String sha256) {}

    /**
     * A file that is the user's now.
     *
     * @param path relative to the project
     * @param reason why it was handed over
     */
    public record Ejected(String path, String reason) {}

    /** How a sealed file lies on disk. */
    public enum State {
        UNCHANGED,
        CHANGED,
        MISSING
    }

    public TemplateLock {
        files = files.stream().sorted(Comparator.comparing(Sealed::path)).toList();
        ejected = ejected.stream().sorted(Comparator.comparing(Ejected::path)).toList();
    }

    /**
     * The lock in the folder; empty when there is none.
     *
     * @throws UnreadableLock when the file is no JSON, for example after a merge
     */
    public static Optional<TemplateLock> read(Path lockFolder) {
        Path file = lockFolder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(parse(file));
    }

    private static TemplateLock parse(Path file) {
        JsonNode json = json(file);
        return new TemplateLock(
                json.path("templateSet").asString(""),
                json.path("version").asString(""),
                json.path("files").values().stream().map(TemplateLock::locked).toList(),
                json.path("ejected").values().stream()
                        .map(TemplateLock::ejected)
                        .toList());
    }

    private static JsonNode json(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new UnreadableLock(file.getFileName().toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sealed locked(JsonNode json) {
        return new Sealed(
                json.path("path").asString(""),
                json.path("category").asString(""),
                json.path("sha256").asString(""));
    }

    private static Ejected ejected(JsonNode json) {
        return new Ejected(json.path("path").asString(""), json.path("reason").asString(""));
    }

    /** How the file lies in the project. */
    public State state(Path project, Sealed locked) {
        Path file = project.resolve(locked.path());
        if (!Files.isRegularFile(file)) {
            return State.MISSING;
        }
        try {
            boolean same = Sha256.ofText(Files.readAllBytes(file)).equals(locked.sha256());
            return same ? State.UNCHANGED : State.CHANGED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lock after the file was handed over; empty when it is not under lock. */
    public Optional<TemplateLock> eject(String path, String reason) {
        List<Sealed> rest =
                files.stream().filter(locked -> !locked.path().equals(path)).toList();
        return rest.size() == files.size()
                ? Optional.empty()
                : Optional.of(new TemplateLock(
                        templateSet,
                        version,
                        rest,
                        Stream.concat(ejected.stream(), Stream.of(new Ejected(path, reason)))
                                .toList()));
    }

    /** Replaces the lock in the folder. */
    public void write(Path lockFolder) {
        try {
            Files.createDirectories(lockFolder);
            Files.writeString(lockFolder.resolve(FILE), json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lock as JSON, one line an entry so that branches merge. */
    public String json() {
        String ejections = ejected.isEmpty()
                ? ""
                : ",\n  \"ejected\": " + array(ejected.stream().map(TemplateLock::entry));
        return "{\n  \"templateSet\": " + Json.quote(templateSet) + ",\n  \"version\": " + Json.quote(version)
                + ",\n  \"files\": " + array(files.stream().map(TemplateLock::entry)) + ejections + "\n}\n";
    }

    private static String array(Stream<String> entries) {
        return entries.collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    }

    private static String entry(Sealed locked) {
        return "{\"path\": " + Json.quote(locked.path()) + ", \"category\": " + Json.quote(locked.category())
                + ", \"sha256\": " + Json.quote(locked.sha256()) + "}";
    }

    private static String entry(Ejected ejected) {
        return "{\"path\": " + Json.quote(ejected.path()) + ", \"reason\": " + Json.quote(ejected.reason()) + "}";
    }
}
