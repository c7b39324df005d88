package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Paging;
import io.devmatrix.core.qa.flow.Meaning;
import io.devmatrix.core.qa.flow.Sight;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists and counts of the guarded model: ids alone, of one's own rows but for editors. */
record FakeLists(FactTable facts, ConnectionSource source, Set<Gap> gaps) {
    /** @param label that desks have; empty for any */
    FakeAnswer answer(OperationFacts operation, List<UUID> ids, Principal user, String label) throws SQLException {
        boolean editor = user.role().filter("EDITOR"::equals).isPresent();
        if (operation.kind() == Kind.COUNT) {
            List<UUID> own = gaps.contains(Gap.COUNT_NOT_RESTRICTED) ? desks() : own(user);
            return FakeAnswer.json(
                    200, JSON.objectNode().put("GOOD", own.size()).put("BAD", 0));
        }
        if (!ids.isEmpty() && !desks().contains(ids.get(0))) {
            throw new Refused(404, "No desk");
        }
        if (!ids.isEmpty()) {
            return page("Drawer", parts(ids.get(0), user), 0);
        }
        boolean all = editor && !gaps.contains(Gap.LIST_RESTRICTED_FOR_ALL);
        List<UUID> shown = all || gaps.contains(Gap.LIST_NOT_RESTRICTED) ? desks() : own(user);
        shown = gaps.contains(Gap.LIST_EMPTY) && !editor ? List.of() : shown;
        shown = label.isEmpty() || gaps.contains(Gap.OWN_NOT_FILTERED) ? shown : labelled(shown, label);
        return page("Desk", shown, gaps.contains(Gap.TOTAL_NOT_RESTRICTED) ? 7 : 0);
    }

    private List<UUID> desks() throws SQLException {
        return ids(source, "SELECT id FROM desks WHERE ? IS NOT NULL", UUID.randomUUID());
    }

    private List<UUID> labelled(List<UUID> all, String label) throws SQLException {
        List<UUID> desks = ids(source, "SELECT id FROM desks WHERE label = ?", label);
        return all.stream().filter(desks::contains).toList();
    }

    private List<UUID> own(Principal user) throws SQLException {
        return ids(source, "SELECT id FROM desks WHERE member_id = ?", user.id());
    }

    private List<UUID> parts(UUID desk, Principal user) throws SQLException {
        String mood = " AND (twin_id IS NULL OR (SELECT mood FROM desks t WHERE t.id = twin_id) = d.mood)";
        String sql = "SELECT w.id FROM drawers w JOIN desks d ON d.id = w.desk_id WHERE d.id = ?"
                + (gaps.contains(Gap.WHERE_IGNORED) ? "" : mood)
                + (gaps.contains(Gap.WHERE_JOINS_INNER) ? " AND twin_id IS NOT NULL" : "");
        List<UUID> all = ids(source, sql, desk);
        return own(user).contains(desk) || gaps.contains(Gap.PARTS_NOT_RESTRICTED) ? all : List.of();
    }

    static List<UUID> ids(ConnectionSource source, String sql, Object value) throws SQLException {
        try (Connection connection = source.open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }

    private FakeAnswer page(String entity, List<UUID> ids, int more) {
        Sight sight;
        try (WorldStore store = new WorldStore(facts, source)) {
            sight = Sight.of(new Meaning(facts), store.all(), Instant.now());
        }
        Paging paging = facts.application().api().paging();
        ObjectNode page = JSON.objectNode();
        ArrayNode items = page.putArray(paging.items());
        ids.forEach(id -> items.add(
                JsonTree.parse(FakeActs.shown(facts, sight.row(entity, id), 200).body())));
        page.put(paging.total(), ids.size() + more)
                .put(paging.page(), paging.firstPage())
                .put(paging.size(), paging.maxSize());
        return FakeAnswer.json(200, page);
    }
}
