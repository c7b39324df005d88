package io.devmatrix.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.ProcessorTime;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.EntityBuilder;
import io.devmatrix.core.ir.ModelBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FactTableSpeedTest {
    private static final int MANY = 5000;

    /** Looking entities up by a walk over the model would take minutes here; the limit leaves room for a slow machine. */
    @Test
    void growsWithTheModelAndNotWithItsSquare() {
        ApplicationIr model = model();

        ProcessorTime<FactTable> run = ProcessorTime.of(() -> FactTable.of(model));
        FactTable table = run.result();

        assertThat(run.time()).isLessThan(Duration.ofSeconds(10));
        assertThat(table.entities()).hasSize(MANY);
        assertThat(table.entity("Thing" + (MANY - 1)).paths().variables()).hasSize(1);
    }

    private static ApplicationIr model() {
        ModelBuilder model = new ModelBuilder();
        for (int i = 0; i < MANY; i++) {
            EntityBuilder entity = new EntityBuilder("Thing" + i).toOne("other", "Thing" + (i + 1) % MANY);
            for (int field = 0; field < 10; field++) {
                entity.strings("field" + field);
            }
            model.served(entity);
        }
        return model.build();
    }
}
