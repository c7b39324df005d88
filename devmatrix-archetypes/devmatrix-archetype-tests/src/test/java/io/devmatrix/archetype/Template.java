package io.devmatrix.archetype;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One file of the service archetype as it lies in the sources, before the archetype plugin touches it.
 *
 * @param path relative to the service that is made, {@code /} as separator
 */
record Template(String path) {
    /** The archetype's resources, {@code META-INF} and {@code archetype-resources}. */
    static final Path RESOURCES = Path.of("../devmatrix-spring-service-archetype/src/main/resources");

    private static final Path ROOT = RESOURCES.resolve("archetype-resources");
    private static final ObjectMapper YAML = new YAMLMapper();

    /** All files of the archetype, sorted by path. */
    static List<Template> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .map(Template::new)
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    String text() {
        return read(ROOT.resolve(path));
    }

    /** The documents of a YAML or JSON file. */
    List<JsonNode> documents() {
        return Arrays.stream(text().split("(?m)^---$")).map(YAML::readTree).toList();
    }

    /** The only document of a YAML or JSON file. */
    JsonNode tree() {
        return documents().get(0);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
