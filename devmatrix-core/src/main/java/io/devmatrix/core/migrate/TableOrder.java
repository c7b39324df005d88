package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tables such that those of them referred to come first, as far as there are no cycles; by name otherwise. Long chains need no deep stack. */
final class TableOrder {
    private final Map<SqlName, Table> tables = new TreeMap<>();
    private final Set<SqlName> begun = new TreeSet<>();
    private final Set<Table> ordered = new LinkedHashSet<>();

    private TableOrder(List<Table> all) {
        all.forEach(table -> tables.put(table.name(), table));
    }

    static List<Table> of(List<Table> tables) {
        TableOrder order = new TableOrder(tables);
        order.tables.values().forEach(order::visit);
        return List.copyOf(order.ordered);
    }

    private record Visit(Table table, Iterator<SqlName> targets) {}

    private void visit(Table first) {
        Deque<Visit> path = new ArrayDeque<>();
        begin(first, path);
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            if (visit.targets().hasNext()) {
                begin(tables.get(visit.targets().next()), path);
            } else {
                ordered.add(path.pop().table());
            }
        }
    }

    private void begin(Table table, Deque<Visit> path) {
        if (begun.add(table.name())) {
            Iterator<SqlName> targets = table.foreignKeys().stream()
                    .map(ForeignKey::target)
                    .filter(tables::containsKey)
                    .sorted()
                    .iterator();
            path.push(new Visit(table, targets));
        }
    }
}
