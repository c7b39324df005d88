package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Golden;
import io.devmatrix.core.Models;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitialMigrationTest {
    @ParameterizedTest
    @ValueSource(strings = {"library", "shop"})
    void writesWhatAPersonWouldWrite(String model) {
        SchemaSnapshot schema = Schemas.of(Models.named(model));

        Golden.assertHolds("ddl/" + model + ".sql", InitialMigration.of(schema));
    }

    @ParameterizedTest
    @ValueSource(strings = {"todo", "library", "shop"})
    void snapshotIsTheSameAfterATripThroughJson(String model) {
        SchemaVersion version = new SchemaVersion(1, "", "abc", Schemas.of(Models.named(model)));
        String json = SnapshotWriter.write(version);

        Golden.assertHolds("ddl/" + model + ".json", json);
        assertThat(SnapshotReader.read(json)).isEqualTo(version);
    }
}
