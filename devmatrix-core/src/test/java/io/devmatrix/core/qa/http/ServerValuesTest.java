package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SqlName;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ServerValuesTest {
    private static final FactTable FACTS = FactTable.of(Models.of(
                    """
                    devmatrix: 1
                    service: bank
                    package: com.acme.bank
                    entities:
                      Account:
                        fields:
                          name: string(20)
                          balance: { type: "decimal(8,2)", min: 0, max: 50, default: 0, access: server }
                          open: { type: boolean, default: true, access: server }
                          twice: { type: "decimal(9,2)", computed: balance * 2, stored: true }
                        api: [read]
                    """)
            .require());

    private static final Clock CLOCK = Clock.systemUTC();
    private static final EntityFacts ACCOUNT = FACTS.entity("Account");

    @Test
    void whatOnlyTheServiceSetsIsChosenToSuitWithWhatFollowsFromIt() {
        assertThat(columns(row -> row.path("balance").decimalValue().signum() > 0))
                .hasValueSatisfying(columns -> assertThat(columns.toString()).contains("balance=50", "twice=100"));
    }

    @Test
    void twoValuesMayChangeTogether() {
        assertThat(columns(row -> row.path("balance").decimalValue().compareTo(BigDecimal.valueOf(50)) == 0
                        && !row.path("open").booleanValue()))
                .hasValueSatisfying(columns -> assertThat(columns).hasSize(3));
    }

    @Test
    void whatClientsSetIsLeftAlone() {
        assertThat(columns(row -> row.path("name").stringValue().equals("other")))
                .isEmpty();
    }

    private static Optional<Map<SqlName, Object>> columns(Predicate<ObjectNode> suits) {
        Supply supply = new Supply(
                new Values(FACTS, CLOCK),
                new CheckedRows(new Conditions(FACTS, Conditions.Shown.NOTHING, CLOCK)),
                new AtomicLong()::incrementAndGet);
        ObjectNode shown = Values.JSON.objectNode();
        shown.put("name", "a").put("balance", BigDecimal.ZERO).put("open", true).put("twice", BigDecimal.ZERO);
        return new ServerValues(supply, ACCOUNT).suiting(shown, suits);
    }
}
