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
        String report = json(Subjects.hostile());

        assertThat(violations(report)).isEmpty();
        assertThat(violations(report.replace("\"holds\"", "\"held\""))).isNotEmpty();
    }

    @Test
    void namesTheLayerOfEachCheckAndTheStandingOfEachNode() {
        assertThat(json(Subjects.hostile()))
                .contains("\"layer\": \"smoke\",", "\"node\": \"entities.Pet\",", "\"standing\": \"unobserved\",")
                .contains("\"reasons\": [\"not seen in the database\", \"not seen on the wire\"]");
    }

    @Test
    void hasEachSuccessMetric() {
        assertThat(json(Subjects.hostile()))
                .contains("\"id\": \"llm-calls\",", "\"seen\": \"2 calls for 3 slots\",", "\"target\": \"< 10\",");
    }

    private static String json(Subject subject) {
        return JsonReport.of(subject.judgement(), subject.metrics());
    }

    private static List<String> violations(String report) {
        String schema = Golden.read(Path.of("../docs/report-1.schema.json"));
        return SchemaOf.violations(SpecificationVersion.DRAFT_2020_12, schema, report);
    }
}
