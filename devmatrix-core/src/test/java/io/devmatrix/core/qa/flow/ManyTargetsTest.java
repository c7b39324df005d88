package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Flow;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Cases with rows that refer to several others. */
class ManyTargetsTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
    private static final FactTable FACTS = FactTable.of(Models.of(
                    """
                    devmatrix: 1
                    service: talks
                    package: com.acme.talks
                    errors: { alone: { status: 409, title: Alone } }
                    entities:
                      Person: { fields: { name: string(20) }, api: crud }
                      Talk: { fields: { speakers: -> Person.talks*, title: string(20) }, api: crud }
                    flows:
                      meet:
                        http: POST /talks/{talk}/meet -> 200 Talk
                        steps:
                          - { guard: size(talk.speakers) > 1, else: alone }
                          - { each: p in talk.speakers, do: [{ guard: size(p.talks) > 0, else: alone }] }
                    """)
            .require());

    @Test
    void haveListsOfThem() {
        Meaning meaning = new Meaning(FACTS);
        Flow flow = FACTS.flows().get(0).flow();
        ScenarioSearch search = new ScenarioSearch(meaning, flow, TestValues::plain, NOW);

        ScenarioSearch.Found found = search.find();

        assertThat(found.reached()).anyMatch(Goal::succeeds);
        AtomicLong numbers = new AtomicLong();
        assertThat(found.witnesses())
                .flatExtracting(witness -> search.again(witness, numbers::incrementAndGet, NOW)
                        .orElseThrow()
                        .world()
                        .rows("Talk")
                        .values())
                .extracting(talk -> talk.get("speakers"))
                .isNotEmpty()
                .allMatch(List.class::isInstance);
    }
}
