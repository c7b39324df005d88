package io.devmatrix.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.ProcessorTime;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.EntityBuilder;
import io.devmatrix.core.ir.ModelBuilder;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class IrRulesSpeedTest {
    private static final int MANY = 3000;

    /** A rule that compares each entity with each other would take much longer; the limit leaves room for a slow machine. */
    @Test
    void growWithTheModelAndNotWithItsSquare() {
        ModelBuilder builder = new ModelBuilder();
        for (int i = 0; i < MANY; i++) {
            builder.served(new EntityBuilder("Thing" + i)
                    .strings("name", "title", "note")
                    .toOne("next", "Thing" + Math.min(i + 1, MANY)));
        }
        ApplicationIr model = builder.entity(new EntityBuilder("Thing" + MANY).strings("name"))
                .build();
        FactTable facts = FactTable.of(model);

        ProcessorTime<List<Problem>> run =
                ProcessorTime.of(() -> IrRules.check(model, facts).toList());

        assertThat(run.time()).isLessThan(Duration.ofSeconds(10));
        assertThat(run.result()).isEmpty();
    }
}
