package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "devmatrixSchema": 2        | "devmatrixSchema": 3        | Its format is `3`, this version reads `1` and `2`
            "parent"                    | "parents"                   | It has no `parent`
            "type": "uuid"              | "type": "uuid; DROP"        | `uuid; DROP` is no column type
            "type": "uuid"              | "type": 5                   | Its `type` is no text
            {"function": "uuid"}        | {"function": "now' OR"}     | `now' OR` is no default
            {                           | [                           | It is no JSON
            """)
    void saysWhyATextIsNoSnapshot(String part, String broken, String problem) {
        String json = SnapshotWriter.write(new SchemaVersion(1, "", "", Schemas.of(Models.named("todo"))));

        assertThatThrownBy(() -> SnapshotReader.read(json.replaceFirst(java.util.regex.Pattern.quote(part), broken)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(problem);
    }

    /** Of a snapshot that says nothing of rules, no value is known to be stale; what is narrowed is computed anew all the same. */
    @Test
    void aSnapshotWithoutRulesAsksForNothing() {
        SchemaSnapshot shop = Schemas.of(Models.named("shop"));
        String json = SnapshotWriter.write(new SchemaVersion(1, "", "", shop));
        assertThat(SnapshotReader.read(json).schema()).isEqualTo(shop);
        String former = json.replace("\"devmatrixSchema\": 2", "\"devmatrixSchema\": 1")
                .replaceAll(", \"computed\": \\{.*?}", "");
        assertThat(former).isNotEqualTo(json).doesNotContain("computed");

        SchemaSnapshot older = SnapshotReader.read(former).schema();

        assertThat(SchemaDiff.between(older, shop, MigrationIntent.NONE)).isEmpty();
        assertThat(SchemaDifference.between(SnapshotFacts.of(older), SnapshotFacts.of(shop.knowing(older))))
                .isEmpty();
    }

    @Test
    void aRuleThatChangedIsADifference() {
        SchemaSnapshot shop = Schemas.of(Models.named("shop"));
        String json = SnapshotWriter.write(new SchemaVersion(1, "", "", shop));
        SchemaSnapshot other = SnapshotReader.read(json.replace("* part1.quantity", "+ part1.quantity"))
                .schema();

        assertThat(SchemaDifference.between(SnapshotFacts.of(other), SnapshotFacts.of(shop.knowing(other))))
                .extracting(SchemaDifference::fact)
                .containsExactly("column `orders.total` values");
        assertThat(SchemaDiff.between(
                                other,
                                shop,
                                ModelSchema.of(FactTable.of(Models.named("shop").require()), node -> Location.NONE)
                                        .intent())
                        .stream()
                        .map(SchemaChange::text))
                .containsExactly("recompute `orders.total`");
    }
}
