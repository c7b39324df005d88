package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.Models;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "devmatrixSchema": 1        | "devmatrixSchema": 2        | Its format is `2`, this version reads `1`
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
}
