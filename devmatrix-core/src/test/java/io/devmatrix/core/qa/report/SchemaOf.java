package io.devmatrix.core.qa.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Holds JSON texts against schemas. */
final class SchemaOf {
    private SchemaOf() {}

    /** Where the text breaks the schema; empty when it does not. */
    static List<String> violations(SpecificationVersion version, String schema, String text) {
        return SchemaRegistry.withDefaultDialect(version).getSchema(schema).validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
