package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.check.Problem;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.output.FileSet;
import org.junit.jupiter.api.Test;

/** Rows that are part of rows that are part of others. */
class DeepNestingTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: sample
            package: com.acme.sample
            errors: { no: { status: 409 } }
            enums: { State: [open, done] }
            entities:
              User: { fields: { email: { type: email, unique: true } }, api: [read] }
              Board:
                fields: { owner: -> User, effort: { type: long, computed: "cards.sum(c, c.effort)", stored: true } }
                api: [read]
              Card:
                partOf: Board.cards
                fields: { effort: { type: long, computed: "items.sum(i, i.minutes)", stored: true } }
                api: [read]
              Item:
                partOf: Card.items
                lock: optimistic
                fields: { minutes: int, state: { type: State, machine: Life, access: server } }
                api:
                  - create
                  - read: { access: { owner: card.board.owner } }
                  - update
                  - delete
                  - list
                  - count: { by: state }
              Mark: { partOf: Item.marks, fields: { text: string(20) }, api: [create, read, list] }
            machines:
              Life: { start: open, events: { end: { from: open, to: done, else: no } } }
            flows:
              stamp:
                http: POST /boards/{board}/cards/{card}/items/{item}/stamp -> 200 Item
                access: { owner: item.card.board.owner }
                steps: [{ set: { item.minutes: item.minutes + 1 } }]
            security: { principal: User, login: email }
            """;
    private static final FileSet FILES = Generated.files(MODEL);

    @Test
    void isGeneratedAtAnyDepth() {
        assertThat(new Unsupported(FactTable.of(Models.of(MODEL).require())).problems())
                .isEmpty();
        assertThat(JavaCompilation.complaints(FILES)).isEmpty();
    }

    @Test
    void namesAllThatTheRowIsWithin() {
        assertThat(Generated.text(FILES, "ItemController.java"))
                .contains("return answer(service.get(new PartId<>(boardId, cardId), itemId));")
                .contains("service.fire(new PartId<>(boardId, cardId), itemId, Life.END, IfMatch.of(ifMatch))")
                .contains("return service.countByState(new PartId<>(boardId, cardId));");
        assertThat(Generated.text(FILES, "MarkController.java"))
                .contains("service.get(new PartId<>(new PartId<>(boardId, cardId), itemId), markId)");
    }

    @Test
    void findsTheParentInItsOwnParent() {
        assertThat(Generated.text(FILES, "CardService.java")).contains("extends NestedCrudService<UUID, Board, Card,");
        assertThat(Generated.text(FILES, "ItemService.java"))
                .contains("extends NestedCrudService<PartId<UUID>, Card, Item,")
                .contains("public ItemRead fire(PartId<UUID> parentId, UUID id, Life event, IfMatch ifMatch)")
                .contains("public Map<String, Long> countByState(PartId<UUID> parentId)");
        assertThat(Generated.text(FILES, "MarkService.java"))
                .contains("extends NestedCrudService<PartId<PartId<UUID>>, Item, Mark,");
    }

    @Test
    void bringsUpToDateWhatTheParentIsPartOf() {
        assertThat(Generated.text(FILES, "ItemService.java"))
                .contains("card.addItem(item);\n        parentChanged(card);")
                .contains("card.removeItem(item);\n        parentChanged(card);")
                .contains(
                        "protected Card parentToChange(PartId<UUID> parentId) {\n        return lockParent(parentId);");
        assertThat(Generated.text(FILES, "CardService.java"))
                .contains("board.addCard(card);\n        board.recompute();");
    }

    @Test
    void asksWhoseRowItIsInItsPlace() {
        assertThat(Generated.text(FILES, "ItemAccess.java"))
                .contains(
                        """
                                Ownership.requirePart(
                                        items,
                                        itemId,
                                        Conditions.all(Conditions.equal("card.id", cardId), Conditions.equal("card.board.id", boardId)),
                                        Conditions.equal("card.board.owner.id", caller.id()));
                        """);
        assertThat(Generated.text(FILES, "StampAccess.java"))
                .contains(
                        "Conditions.all(Conditions.equal(\"card.id\", cardId), Conditions.equal(\"card.board.id\", boardId))");
    }

    @Test
    void needsAParentThatIsServed() {
        String unserved = MODEL.replace(
                "    fields: { effort: { type: long, computed: \"items.sum(i, i.minutes)\", stored: true } }\n    api: [read]",
                "    fields: { effort: { type: long, computed: \"items.sum(i, i.minutes)\", stored: true } }");

        assertThat(new Unsupported(FactTable.of(Models.of(unserved).require())).problems())
                .extracting(Problem::problem)
                .containsExactly(
                        "`Item` nested in an entity that is not served itself is not generated by this version");
    }
}
