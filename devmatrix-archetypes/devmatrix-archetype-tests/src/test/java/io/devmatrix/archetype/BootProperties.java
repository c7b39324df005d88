package io.devmatrix.archetype;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The properties that Spring Boot says it knows, from the configuration metadata in its own jars.
 *
 * @param byName the metadata of each property
 */
record BootProperties(Map<String, JsonNode> byName) {

    static BootProperties load() {
        Map<String, JsonNode> byName = new TreeMap<>();
        try {
            String resource = "META-INF/spring-configuration-metadata.json";
            for (URL url :
                    Collections.list(BootProperties.class.getClassLoader().getResources(resource))) {
                try (InputStream in = url.openStream()) {
                    new ObjectMapper()
                            .readTree(in)
                            .get("properties")
                            .forEach(property -> byName.put(property.get("name").asString(), property));
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return new BootProperties(byName);
    }

    /** What is wrong with a property of this name; empty when Spring Boot knows it, also as an entry of a map. */
    Optional<String> objection(String name) {
        JsonNode property = byName.get(name);
        if (property != null) {
            return property.has("deprecation") || property.has("deprecated")
                    ? Optional.of("`" + name + "` is deprecated")
                    : Optional.empty();
        }
        return isEntry(name) ? Optional.empty() : Optional.of("`" + name + "` is unknown");
    }

    private boolean isEntry(String name) {
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            JsonNode owner = byName.get(name.substring(0, dot));
            if (owner != null) {
                return owner.path("type").asString("").startsWith("java.util.Map");
            }
        }
        return false;
    }
}
