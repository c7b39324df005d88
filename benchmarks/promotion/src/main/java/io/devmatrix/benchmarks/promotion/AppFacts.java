package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.rule.FactTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Facts of an application from its {@code .yo-rc.json}, the generator's defaults written out. */
final class AppFacts {
    private static final Map<String, String> DEFAULTS = Map.of(
            "applicationType", "monolith",
            "authenticationType", "jwt",
            "databaseType", "sql",
            "cacheProvider", "ehcache",
            "searchEngine", "no",
            "enableTranslation", "true",
            "enableHibernateCache", "true");

    private final JsonNode config;

    AppFacts(JsonNode file) {
        this.config = file.path("generator-jhipster");
    }

    String packageName() {
        return Json.text(config, "packageName", "com.mycompany.myapp");
    }

    Map<String, String> names() {
        Map<String, String> names = new TreeMap<>(NameForms.of("app.", Json.text(config, "baseName", "app")));
        names.put("app.package", packageName());
        names.put("app.path", packageName().replace('.', '/'));
        return names;
    }

    /** Names of its entities in order. */
    List<String> entities() {
        List<String> names = new ArrayList<>();
        config.path("entities").forEach(name -> names.add(name.asString()));
        return names;
    }

    boolean isRelational() {
        return Boolean.parseBoolean(values().get("app.sql"));
    }

    /** Its options, by path. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        values().forEach((path, value) -> settings.put(FactTree.setting(path), value));
        return settings;
    }

    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        DEFAULTS.forEach((key, value) -> values.put("app." + key, Json.text(config, key, value)));
        String reactive = String.valueOf("gateway".equals(values.get("app.applicationType")));
        values.put("app.reactive", Json.text(config, "reactive", reactive));
        String production = Json.text(config, "prodDatabaseType", "postgresql");
        values.put("app.database", production);
        values.put(
                "app.sql",
                String.valueOf(
                        !List.of("mongodb", "couchbase", "cassandra", "neo4j").contains(production)));
        return values;
    }
}
