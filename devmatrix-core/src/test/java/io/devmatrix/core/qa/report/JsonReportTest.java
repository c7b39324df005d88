package io.devmatrix.core.qa.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.devmatrix.core.Golden;
import io.devmatrix.core.qa.JsonReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    @Test
    void isValidByItsOwnSchema() {
        String report = JsonReport.of(Subjects.hostile().judgement());

        assertThat(violations(report)).isEmpty();
        assertThat(violations(report.replace("\"holds\"", "\"held\""))).isNotEmpty();
    }

    @Test
    void namesTheLayerOfEachCheckAndTheStandingOfEachNode() {
        assertThat(JsonReport.of(Subjects.hostile().judgement()))
                .contains("\"layer\": \"smoke\",", "\"node\": \"entities.Pet\",", "\"standing\": \"unobserved\",")
                .contains("\"reasons\": [\"not seen in the database\", \"not seen on the wire\"]");
    }

    private static List<String> violations(String report) {
        String schema = Golden.read(Path.of("../docs/report-1.schema.json"));
        return SchemaOf.violations(SpecificationVersion.DRAFT_2020_12, schema, report);
    }
}
