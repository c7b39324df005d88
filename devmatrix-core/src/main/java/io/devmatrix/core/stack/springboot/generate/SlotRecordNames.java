package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.slot.contract.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names of the records in the interface of a slot: one for each set of members, none like another type that is named there. */
final class SlotRecordNames {
    /** The record of several values. */
    static final String RESULT = "Result";

    /** The record of what else a fill may reach. */
    static final String PORTS = "Ports";

    /** The exception with which a fill refuses. */
    static final String REFUSED = "Refused";

    private static final Set<String> TAKEN = Set.of(
            RESULT,
            PORTS,
            REFUSED,
            "Reason",
            "BigDecimal",
            "Boolean",
            "Duration",
            "Instant",
            "Integer",
            "List",
            "LocalDate",
            "Long",
            "Nullable",
            "Override",
            "RuntimeException",
            "Serial",
            "String",
            "Supplier",
            "UUID");

    private final Set<String> taken = new TreeSet<>(TAKEN);
    private final Map<String, Map<String, Map<String, Shape>>> given = new LinkedHashMap<>();

    /** @param contract simple name of the interface, which no type within it may have */
    SlotRecordNames(String contract) {
        taken.add(contract);
    }

    /** The name of the record with those members, like the wanted one. */
    String of(String wanted, Map<String, Shape> members) {
        Map<String, Map<String, Shape>> alike = given.computeIfAbsent(wanted, name -> new LinkedHashMap<>());
        for (Map.Entry<String, Map<String, Shape>> one : alike.entrySet()) {
            if (one.getValue().equals(members) && isSameOrder(one.getValue(), members)) {
                return one.getKey();
            }
        }
        String name = free(wanted);
        alike.put(name, members);
        return name;
    }

    private static boolean isSameOrder(Map<String, Shape> one, Map<String, Shape> other) {
        return java.util.List.copyOf(one.keySet()).equals(java.util.List.copyOf(other.keySet()));
    }

    private String free(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + (i == 2 ? "Row" : "Row" + (i - 1));
        }
        return name;
    }
}
