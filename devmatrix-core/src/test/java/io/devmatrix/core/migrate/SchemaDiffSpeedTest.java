package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.ProcessorTime;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.EntityBuilder;
import io.devmatrix.core.ir.ModelBuilder;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaDiffSpeedTest {
    private static final int ENTITIES = 1000;
    private static final Duration LIMIT = Duration.ofSeconds(1);

    @Test
    void twoModelsOfAThousandEntitiesAreComparedInASecond() {
        ModelSchema before = model(20, "stock");
        ModelSchema after = model(30, "supply");

        ProcessorTime<List<SchemaChange>> run =
                ProcessorTime.of(() -> SchemaDiff.between(before.schema(), after.schema(), after.intent()));

        assertThat(run.time()).isLessThan(LIMIT);
        assertThat(run.result().stream().filter(ChangeColumnType.class::isInstance))
                .hasSize(ENTITIES);
        assertThat(run.result().stream().filter(AddColumn.class::isInstance)).hasSize(ENTITIES);
    }

    private static ModelSchema model(int length, String quantity) {
        ModelBuilder model = new ModelBuilder().enumType("Status", "OPEN", "PAID", "CANCELLED");
        for (int i = 0; i < ENTITIES; i++) {
            EntityBuilder entity = new EntityBuilder("Entity" + i)
                    .attribute("name", Type.of(Kind.STRING, length))
                    .attribute("status", Type.enumOf("Status"), a -> a.literal("OPEN"))
                    .attribute("amount", Type.decimal(12, 2))
                    .attribute(quantity, Type.of(Kind.INT), a -> a.literal("1"))
                    .attribute("notes", Type.of(Kind.TEXT), a -> a.nullable())
                    .unique("name")
                    .indexWhere(quantity + " > 0", "status");
            model.entity(i == 0 ? entity : entity.toOne("previous", "Entity" + (i - 1)));
        }
        return ModelSchema.of(FactTable.of(model.build()), node -> Location.NONE);
    }
}
