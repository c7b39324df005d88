package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.output.FileSet;
import org.junit.jupiter.api.Test;

/** Counts below a parent, and events of versioned rows below one. */
class NestedCountTest {
    private static final FileSet FILES = Generated.files(
            """
            devmatrix: 1
            service: sample
            package: com.acme.sample
            enums: { State: [open, done] }
            entities:
              User: { fields: { email: { type: email, unique: true } }, api: [read] }
              Board: { fields: { owner: -> User }, api: [read] }
              Card:
                partOf: Board.cards
                lock: optimistic
                fields: { state: { type: State, machine: Life, access: server }, urgent: boolean }
                api: [read, { count: { by: state } }, { count: { by: urgent, name: urgency, access: { owner: board.owner } } }]
            machines:
              Life: { start: open, events: { end: { from: open, to: done, else: { status: 409 } } } }
            security: { principal: User, login: email }
            """);

    @Test
    void countsRowsOfTheParentInThePath() {
        assertThat(Generated.text(FILES, "CardRepository.java"))
                .contains("from #{#entityName} e where e.board.id = :parentId group by e.state")
                .contains("where e.board.id = :parentId and e.board.owner.id = :owner group by e.urgent");
        assertThat(Generated.text(FILES, "CardController.java"))
                .contains("return service.countByState(boardId);")
                .contains("return service.countByUrgent(boardId, access.countByUrgent());");
    }

    @Test
    void asksForTheParentFirst() {
        assertThat(Generated.text(FILES, "CardService.java"))
                .contains("UUID parent = parent(parentId).getId();\n"
                        + "        return Counts.ofConstants(State.values(), repository.countByState(parent));");
    }

    @Test
    void compilesWithVersionsAndEvents() {
        assertThat(JavaCompilation.complaints(FILES)).isEmpty();
    }
}
