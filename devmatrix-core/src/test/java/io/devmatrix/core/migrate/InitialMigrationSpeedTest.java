package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.EntityBuilder;
import io.devmatrix.core.ir.ModelBuilder;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class InitialMigrationSpeedTest {
    private static final int ENTITIES = 1000;
    private static final long LIMIT_NANOS = 300_000_000;

    @Test
    void aThousandTablesAreWrittenInAThirdOfASecond() {
        SchemaSnapshot schema = Schemas.of(model());
        long start = processorTime();

        String sql = InitialMigration.of(schema);

        assertThat(processorTime() - start).isLessThan(LIMIT_NANOS);
        assertThat(sql.lines().filter(line -> line.startsWith("CREATE TABLE"))).hasSize(ENTITIES);
        assertThat(sql).doesNotContain("ALTER TABLE").isEqualTo(InitialMigration.of(Schemas.of(model())));
    }

    /** Of this thread, so that other work on the machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static ApplicationIr model() {
        ModelBuilder model = new ModelBuilder().enumType("Status", "OPEN", "PAID", "CANCELLED");
        for (int i = 0; i < ENTITIES; i++) {
            EntityBuilder entity = new EntityBuilder("Entity" + i)
                    .strings("name", "email")
                    .attribute("status", Type.enumOf("Status"), a -> a.literal("OPEN"))
                    .attribute("amount", Type.decimal(12, 2))
                    .attribute("quantity", Type.of(Kind.INT))
                    .attribute("notes", Type.of(Kind.TEXT), a -> a.nullable())
                    .unique("email")
                    .indexWhere("quantity > 0", "status");
            model.entity(i + 1 == ENTITIES ? entity : entity.toOne("next", "Entity" + (i + 1)));
        }
        return model.build();
    }
}
