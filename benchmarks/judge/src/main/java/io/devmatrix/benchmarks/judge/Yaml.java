package io.devmatrix.benchmarks.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Lists of records in YAML resources. */
final class Yaml {
    private Yaml() {}

    /** The records of a resource, in their order. */
    static List<Map<String, Object>> records(String resource) {
        try (InputStream in = Yaml.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no `" + resource + "`");
            }
            return records(new Load(LoadSettings.builder().setLabel(resource).build()).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records below a key; none when it is not there. */
    static List<Map<String, Object>> list(Map<String, Object> entry, String key) {
        return entry.containsKey(key) ? records(entry.get(key)) : List.of();
    }

    static String text(Map<String, Object> entry, String key) {
        if (!(entry.get(key) instanceof String text)) {
            throw new IllegalArgumentException("`" + key + "` is no text in " + entry);
        }
        return text;
    }

    static String textOr(Map<String, Object> entry, String key) {
        return entry.containsKey(key) ? text(entry, key) : "";
    }

    private static List<Map<String, Object>> records(Object loaded) {
        List<Map<String, Object>> records = new ArrayList<>();
        for (Object entry : (List<?>) loaded) {
            Map<String, Object> fields = new TreeMap<>();
            ((Map<?, ?>) entry).forEach((key, value) -> fields.put(String.valueOf(key), value));
            records.add(fields);
        }
        return records;
    }
}
