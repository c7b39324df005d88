package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.ProcessorTime;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.EntityBuilder;
import io.devmatrix.core.ir.ModelBuilder;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InitialMigrationSpeedTest {
    private static final int ENTITIES = 1000;
    private static final Duration LIMIT = Duration.ofMillis(300);

    @Test
    void aThousandTablesAreWrittenInAThirdOfASecond() {
        SchemaSnapshot schema = Schemas.of(model());

        ProcessorTime<String> run = ProcessorTime.of(() -> InitialMigration.of(schema));
        String sql = run.result();

        assertThat(run.time()).isLessThan(LIMIT);
        assertThat(sql.lines().filter(line -> line.startsWith("CREATE TABLE"))).hasSize(ENTITIES);
        assertThat(sql).doesNotContain("ALTER TABLE").isEqualTo(InitialMigration.of(Schemas.of(model())));
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
