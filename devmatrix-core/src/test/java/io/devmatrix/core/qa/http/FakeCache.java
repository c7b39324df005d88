package io.devmatrix.core.qa.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Reads of the fake service that are answered from memory. */
final class FakeCache {
    /** Every so many updates, a reader that began before puts back what it saw. */
    private static final int LOST = 7;

    private final Set<Fault> faults;
    private final Map<String, ObjectNode> kept = new LinkedHashMap<>();
    private long hits;
    private long misses;
    private int updates;

    FakeCache(Set<Fault> faults) {
        this.faults = faults;
    }

    private boolean has(Fault fault) {
        return faults.contains(fault);
    }

    ObjectNode read(String id, Supplier<ObjectNode> row) {
        ObjectNode known = kept.get(id);
        if (known != null && !has(Fault.CACHE_NOT_ASKED)) {
            hits++;
            return known;
        }
        misses++;
        try {
            ObjectNode found = row.get().deepCopy();
            kept.put(id, found);
            return found;
        } catch (Refused e) {
            hits += has(Fault.CACHE_COUNTS_UNKNOWN) ? 1 : 0;
            throw e;
        }
    }

    void updated(String id) {
        boolean lost = has(Fault.CACHE_LOSES_A_RACE) && ++updates % LOST == 0;
        if (!has(Fault.STALE_READ) && !has(Fault.CACHE_KEEPS_UPDATED) && !lost) {
            kept.remove(id);
        }
    }

    void happened(String id) {
        if (!has(Fault.STALE_READ) && !has(Fault.CACHE_KEEPS_EVENT)) {
            kept.remove(id);
        }
    }

    void deleted(String id) {
        if (!has(Fault.CACHE_KEEPS_DELETED)) {
            kept.remove(id);
        }
    }

    long hits() {
        return hits;
    }

    long misses() {
        return misses;
    }
}
