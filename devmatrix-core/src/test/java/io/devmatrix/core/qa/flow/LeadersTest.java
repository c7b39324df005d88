package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadersTest {
    private static final FactTable FACTS = FactTable.of(Models.of(
                    """
                    devmatrix: 1
                    service: desk
                    package: com.acme.desk
                    errors: { wrong: { status: 409, title: Wrong } }
                    enums: { State: [NEW, OPEN, SOLVED, CLOSED] }
                    entities:
                      Ticket:
                        fields: { text: string(9), state: { type: State, machine: Life, access: server } }
                        api: [create, read]
                    machines:
                      Life:
                        start: NEW
                        illegal: wrong
                        events:
                          begin: { from: NEW, to: OPEN }
                          solve: { from: OPEN, to: SOLVED }
                          reopen: { from: SOLVED, to: OPEN }
                          close: { from: SOLVED, to: CLOSED }
                    flows:
                      take:
                        http: POST /tickets/{ticket}/take -> 200 Ticket
                        steps: [{ fire: ticket.begin }]
                    """)
            .require());

    @Test
    void whatLeadsToTheStatesThatAnOperationLeaves() {
        assertThat(leaders("closeTicket", "NEW")).containsExactly("solveTicket");
        assertThat(leaders("solveTicket", "NEW")).containsExactlyInAnyOrder("take", "reopenTicket");
    }

    @Test
    void nothingIsNeededWhereARowIsThere() {
        assertThat(leaders("closeTicket", "SOLVED")).isEmpty();
        assertThat(leaders("take", "NEW")).isEmpty();
    }

    @Test
    void whatMovesNoRowNeedsNone() {
        assertThat(leaders("createTicket", "CLOSED")).isEmpty();
    }

    private static List<String> leaders(String operation, String state) {
        OperationFacts wanted = FACTS.operations().stream()
                .filter(one -> one.id().equals(operation))
                .findFirst()
                .orElseThrow();
        World world = World.of(Map.of("Ticket", Map.of(new UUID(0, 1), Map.of("state", state))));
        return new Leaders(FACTS)
                .of(wanted, world).stream().map(OperationFacts::id).toList();
    }
}
