package io.devmatrix.core.migrate;

import io.devmatrix.core.output.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lock of the migrations that count as deployed: {@code src/main/devmatrix/lock/migrations.json}.
 *
 * @param sha256 of the text with {@code \n} as line end, by file name; of scripts and of snapshots, {@code V<n>.json}
 */
record MigrationSeals(SortedMap<String, String> sha256) {
    static final String FILE = "migrations.json";

    /** Nothing is sealed. */
    static final MigrationSeals NONE = new MigrationSeals(new TreeMap<>());

    MigrationSeals {
        sha256 = Collections.unmodifiableSortedMap(new TreeMap<>(sha256));
    }

    /**
     * The seals in the folder; none when there is no file.
     *
     * @throws IllegalArgumentException when the file is no lock; the message is a fact for a finding
     */
    static MigrationSeals read(Path lockFolder) {
        Path file = lockFolder.resolve(FILE);
        SortedMap<String, String> seals = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            try {
                JsonNode sealed =
                        new JsonMapper().readTree(Files.readString(file)).path("sealed");
                sealed.properties()
                        .forEach(
                                seal -> seals.put(seal.getKey(), seal.getValue().asString("")));
            } catch (JacksonException e) {
                throw new IllegalArgumentException(NoJson.at(e), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new MigrationSeals(seals);
    }

    Optional<String> of(String file) {
        return Optional.ofNullable(sha256.get(file));
    }

    MigrationSeals with(String file, String hash) {
        SortedMap<String, String> more = new TreeMap<>(sha256);
        more.put(file, hash);
        return new MigrationSeals(more);
    }

    /** One line a seal, so that branches merge. */
    String json() {
        return sha256.entrySet().stream()
                .map(MigrationSeals::line)
                .collect(Collectors.joining(",\n", "{\n  \"sealed\": {\n", "\n  }\n}\n"));
    }

    private static String line(Map.Entry<String, String> seal) {
        return "    " + Json.quote(seal.getKey()) + ": " + Json.quote(seal.getValue());
    }
}
