package io.devmatrix.core.qa.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The whole database at one moment, cheap to compare.
 *
 * @param rows for each table a number of each row's content by its key; the content itself where a table has no key
 */
record Fingerprint(Map<String, Map<String, Long>> rows) {
    Fingerprint {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    /** The same but for rows with these keys. */
    Fingerprint without(Set<UUID> keys) {
        if (keys.isEmpty()) {
            return this;
        }
        Set<String> texts = new LinkedHashSet<>();
        keys.forEach(key -> texts.add(key.toString()));
        Map<String, Map<String, Long>> left = new TreeMap<>();
        rows.forEach((table, all) -> {
            Map<String, Long> others = new LinkedHashMap<>(all);
            others.keySet().removeAll(texts);
            left.put(table, others);
        });
        return new Fingerprint(left);
    }

    /** Keys of rows that have come, by table. */
    Map<String, SortedSet<String>> added(Fingerprint later) {
        Map<String, SortedSet<String>> added = new LinkedHashMap<>();
        later.rows.forEach((table, now) -> {
            SortedSet<String> keys = new TreeSet<>(now.keySet());
            keys.removeAll(rows.getOrDefault(table, Map.of()).keySet());
            if (!keys.isEmpty()) {
                added.put(table, keys);
            }
        });
        return added;
    }

    /** Keys of rows that differ, by table; nothing for tables that are the same. */
    Map<String, SortedSet<String>> differences(Fingerprint later) {
        Map<String, SortedSet<String>> differences = new LinkedHashMap<>();
        if (later == this) {
            return differences;
        }
        Set<String> tables = new LinkedHashSet<>(rows.keySet());
        tables.addAll(later.rows.keySet());
        for (String table : tables) {
            Map<String, Long> old = rows.getOrDefault(table, Map.of());
            Map<String, Long> now = later.rows.getOrDefault(table, Map.of());
            SortedSet<String> keys = new TreeSet<>();
            old.forEach((key, hash) -> {
                if (!Objects.equals(hash, now.get(key))) {
                    keys.add(key);
                }
            });
            now.keySet().stream().filter(key -> !old.containsKey(key)).forEach(keys::add);
            if (!keys.isEmpty()) {
                differences.put(table, keys);
            }
        }
        return differences;
    }
}
