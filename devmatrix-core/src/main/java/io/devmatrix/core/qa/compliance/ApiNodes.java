package io.devmatrix.core.qa.compliance;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.NodeIds;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.qa.Proof;
import java.util.Locale;

/** Operations, what lists offer, health, and the errors that have a name. */
final class ApiNodes {
    private final FactTable facts;
    private final Inventory inventory;

    ApiNodes(FactTable facts, Inventory inventory) {
        this.facts = facts;
        this.inventory = inventory;
    }

    void add() {
        facts.routes()
                .forEach(operation ->
                        inventory.add(operation.node(), kind(operation), Proof.WIRE, Proof.ROUTE, Proof.DOCUMENT));
        facts.application().api().resources().stream()
                .flatMap(resource -> resource.operations(Operation.ListAll.class))
                .forEach(this::list);
        facts.application()
                .infrastructure()
                .healthAliases()
                .forEach(path -> inventory.add(NodeIds.health(path), "health", Proof.WIRE));
        facts.application().api().security().ifPresent(any -> security());
        new UsedErrors(facts).all().forEach(error -> inventory.add(NodeIds.error(error), "error", Proof.WIRE));
    }

    /** Who may, of each operation. */
    private void security() {
        inventory.add("security", "security", Proof.WIRE);
        facts.operations().forEach(operation -> inventory.add(NodeIds.access(operation.node()), "access", Proof.WIRE));
    }

    private static String kind(OperationFacts operation) {
        return operation.kind().name().toLowerCase(Locale.ROOT);
    }

    private void list(Operation.ListAll list) {
        String node = list.node();
        list.where().ifPresent(where -> inventory.add(where.node(), "where", Proof.WIRE));
        list.filters().forEach(filter -> inventory.add(NodeIds.filter(node, filter.field()), "filter", Proof.WIRE));
        list.sort().forEach(key -> inventory.add(NodeIds.sort(node, key), "sort", Proof.WIRE));
        if (!list.search().isEmpty()) {
            inventory.add(NodeIds.search(node), "search", Proof.WIRE);
        }
    }
}
