package io.devmatrix.core.qa.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.Observation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SarifReportTest {
    @Test
    void isValidByThePublishedSchema() throws IOException {
        assertThat(violations(SarifReport.of(Subjects.hostile()))).isEmpty();
        assertThat(violations(SarifReport.of(Subjects.hostile()).replace("\"ruleId\"", "\"rule\"")))
                .isNotEmpty();
    }

    @Test
    void aResultHasItsRuleAPlaceInTheModelAndWhatToDo() {
        assertThat(SarifReport.of(Subjects.hostile()))
                .contains("\"ruleId\": \"crud\",", "\"level\": \"error\",", "\"uri\": \"src/model.yaml\"")
                .contains("\"startLine\": 4,", "\"startColumn\": 5", "then run `mvn verify`.")
                .contains("\"ruleId\": \"RULE-999\",", "\"level\": \"warning\",", "\"uri\": \"src/a%20model.yaml\"");
    }

    @Test
    void theObservationsOwnPlaceComesBeforeThatOfItsNode() {
        Observation failed =
                Observation.failed("a", "b", "c").about(List.of("x")).at(new Location("Own.java", 7, 0));
        Subject subject = Subjects.of(
                "devmatrix: 1\nservice: pets\npackage: com.acme.pets\nentities:\n  Pet: { fields: { name: string(20) } }\n",
                List.of(Subjects.result("seals", Level.SOURCE, failed)));

        assertThat(SarifReport.of(subject)).contains("\"uri\": \"Own.java\"", "\"startLine\": 7\n");
    }

    private static List<String> violations(String sarif) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"), "the schema")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaOf.violations(SpecificationVersion.DRAFT_7, schema, sarif);
        }
    }
}
