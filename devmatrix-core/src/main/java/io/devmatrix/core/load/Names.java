package io.devmatrix.core.load;

import io.devmatrix.core.load.YamlNode.Entry;
import io.devmatrix.core.load.YamlNode.Mapping;
import io.devmatrix.core.load.YamlNode.Scalar;
import io.devmatrix.core.load.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the model declares, taken from the tree before it is read, so that readers can tell known names from unknown ones. */
final class Names {
    private final Map<String, List<String>> enums = new LinkedHashMap<>();
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, Set<String>> machineEnums = new TreeMap<>();
    private final Map<String, List<String>> machines = new LinkedHashMap<>();
    private final Mapping root;

    Names(Mapping root) {
        this.root = root;
        section("enums").forEach(entry -> enums.put(entry.key(), values(entry.value())));
        section("machines").forEach(entry -> machines.put(entry.key(), keys(entry.value(), "events")));
        section("entities").forEach(this::addEntity);
    }

    private void addEntity(Entry entry) {
        if (entry.value() instanceof Mapping entity) {
            List<String> all = new ArrayList<>(keys(entity, "fields"));
            all.addAll(TraitNames.of(entity));
            fields.put(entry.key(), all);
            entity.value("fields").ifPresent(this::addMachines);
        } else {
            fields.put(entry.key(), List.of());
        }
    }

    private void addMachines(YamlNode declared) {
        for (Entry field : entries(declared)) {
            if (field.value() instanceof Mapping attribute
                    && attribute.value("machine").orElse(null) instanceof Scalar machine
                    && attribute.value("type").orElse(null) instanceof Scalar type) {
                String name = type.text().endsWith("?")
                        ? type.text().substring(0, type.text().length() - 1)
                        : type.text();
                machineEnums
                        .computeIfAbsent(machine.text(), key -> new TreeSet<>())
                        .add(name);
            }
        }
    }

    /** Names of the entities, in model order. */
    Set<String> entities() {
        return fields.keySet();
    }

    Set<String> enums() {
        return enums.keySet();
    }

    Set<String> machines() {
        return machines.keySet();
    }

    /** Names of the section's entries, for example of {@code errors}. */
    Set<String> of(String section) {
        Set<String> names = new LinkedHashSet<>();
        section(section).forEach(entry -> names.add(entry.key()));
        return names;
    }

    /** Operations of the port; none when it is not known. */
    List<String> operations(String port) {
        return section("ports").stream()
                .filter(entry -> entry.key().equals(port))
                .flatMap(entry -> keys(entry.value(), "operations").stream())
                .toList();
    }

    /** Values of the enum; none when it is not known. */
    List<String> values(String enumName) {
        return enums.getOrDefault(enumName, List.of());
    }

    /** All names an expression on the entity may start with but inverse ones: declared fields, the parent, what traits add. */
    List<String> fields(String entity) {
        return fields.getOrDefault(entity, List.of());
    }

    /** Enums whose attributes the machine governs. */
    Set<String> enumsOf(String machine) {
        return machineEnums.getOrDefault(machine, Set.of());
    }

    /** Value the machine starts with; empty when it is not known. */
    Optional<String> start(String machine) {
        return section("machines").stream()
                .filter(entry -> entry.key().equals(machine) && entry.value() instanceof Mapping)
                .flatMap(entry -> ((Mapping) entry.value()).value("start").stream())
                .filter(Scalar.class::isInstance)
                .map(start -> ((Scalar) start).text())
                .findFirst();
    }

    /** Events of all machines. */
    Set<String> events() {
        Set<String> events = new LinkedHashSet<>();
        machines.values().forEach(events::addAll);
        return events;
    }

    private List<Entry> section(String word) {
        return root.value(word).map(Names::entries).orElse(List.of());
    }

    private static List<Entry> entries(YamlNode node) {
        return node instanceof Mapping mapping ? mapping.entries() : List.of();
    }

    private static List<String> keys(YamlNode node, String word) {
        return node instanceof Mapping mapping
                ? mapping.value(word).map(Names::entries).orElse(List.of()).stream()
                        .map(Entry::key)
                        .toList()
                : List.of();
    }

    private static List<String> values(YamlNode enumNode) {
        if (enumNode instanceof Sequence sequence) {
            return sequence.items().stream()
                    .filter(Scalar.class::isInstance)
                    .map(item -> ((Scalar) item).text())
                    .toList();
        }
        return keys(enumNode, "values");
    }
}
