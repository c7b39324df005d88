package io.devmatrix.core.qa;

import io.devmatrix.core.migrate.SchemaSnapshot;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tables that the model lists as external and does not make itself. */
final class ExternalTables {
    private ExternalTables() {}

    /** Those of the listed that are no table of the schema. */
    static SortedSet<String> of(SchemaSnapshot schema, Collection<String> listed) {
        SortedSet<String> external = new TreeSet<>(listed);
        schema.tables().forEach(table -> external.remove(table.name().text()));
        return external;
    }
}
