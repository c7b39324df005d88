package io.devmatrix.core.qa;

import io.devmatrix.core.database.Catalogue;
import io.devmatrix.core.database.Migrations;
import io.devmatrix.core.migrate.SchemaSnapshot;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The catalogue that the model asks for. It is read once from a database of its own, so that PostgreSQL writes both sides of each
 * comparison. Not thread-safe.
 */
public final class ModelledCatalogue {
    private final MigratedDatabase database;
    private final SchemaSnapshot schema;
    private final Set<String> external;
    private final CatalogueNodes nodes;
    private Optional<Catalogue> catalogue = Optional.empty();

    /** Of the schema of the model, whose nodes are named, made beside the database; the external tables are not judged. */
    public ModelledCatalogue(
            MigratedDatabase database, SchemaSnapshot schema, Collection<String> external, CatalogueNodes nodes) {
        this.database = database;
        this.schema = schema;
        this.external = ExternalTables.of(schema, external);
        this.nodes = nodes;
    }

    /** Names of tables that are no part of it. */
    Set<String> ignored() {
        Set<String> ignored = new TreeSet<>(external);
        ignored.add(Migrations.HISTORY);
        return ignored;
    }

    /** Says which tables are not judged. */
    Stream<Observation> listed() {
        return external.stream().map(table -> Observation.held("table `" + table + "` is listed as external"));
    }

    /** One observation a fact of either side. */
    List<Observation> compared(Catalogue actual) {
        if (catalogue.isEmpty()) {
            catalogue = Optional.of(database.asModelled(schema));
        }
        return CatalogueComparison.of(catalogue.get(), actual).stream()
                .map(nodes::about)
                .toList();
    }
}
