package io.devmatrix.core.qa;

import io.devmatrix.core.database.Catalogue;
import io.devmatrix.core.database.LiveCatalogue;
import io.devmatrix.core.database.Migrations;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.PostgresSettings;
import io.devmatrix.core.database.PostgresSettings.GivenServer;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.migrate.SchemaDifference;
import io.devmatrix.core.migrate.SchemaSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A live database beside one made from the model. Both catalogues are PostgreSQL's own words, so what differs is not a manner of
 * writing.
 */
public final class LiveComparison {
    private final SchemaSnapshot schema;
    private final Set<String> external;
    private final CatalogueNodes nodes;
    private final Function<String, Location> places;

    /**
     * Of the schema that the model asks for.
     *
     * @param places gives the place of a model node
     */
    public LiveComparison(SchemaSnapshot schema, FactTable facts, Function<String, Location> places) {
        this.schema = schema;
        this.external =
                ExternalTables.of(schema, facts.application().infrastructure().externalTables());
        this.nodes = CatalogueNodes.of(facts);
        this.places = places;
    }

    /**
     * An error for each difference, a warning for a history that Flyway keeps there already; none when Flyway can take the live
     * database as it is. {@code DatabaseUnavailable} when one of both cannot be had; nothing is changed in the live one.
     *
     * @param own where the model's database is made
     */
    public Findings findings(GivenServer live, PostgresSettings own) {
        Catalogue found = LiveCatalogue.read(live, external);
        List<Finding> differences = SchemaDifference.between(
                        CatalogueFacts.of(modelled(own)), CatalogueFacts.of(found.without(Migrations.HISTORY)))
                .stream()
                .map(this::finding)
                .toList();
        boolean history = found.table(Migrations.HISTORY).isPresent();
        return Findings.of(differences).and(Findings.of(history ? List.of(history()) : List.of()));
    }

    private Catalogue modelled(PostgresSettings own) {
        try (PostgresServer server = PostgresServer.open(own)) {
            return SchemaCatalogue.of(server, "as_modelled", schema);
        }
    }

    private Finding finding(SchemaDifference difference) {
        String fact = difference.fact();
        String problem = Character.toUpperCase(fact.charAt(0)) + fact.substring(1) + ": model says "
                + said(difference.left()) + ", database says " + said(difference.right());
        return Finding.error("MIGRATION-039", place(fact), problem, fix(difference));
    }

    private Location place(String fact) {
        return nodes.of(fact).stream().findFirst().map(places).orElse(Location.NONE);
    }

    private static String said(Optional<String> value) {
        return value.map(text -> "`" + text + "`").orElse("nothing");
    }

    private static String fix(SchemaDifference difference) {
        if (difference.right().isEmpty()) {
            return "Make it in the database, or take it out of the model";
        }
        if (difference.left().isPresent()) {
            return "Change whichever is wrong, the model or the database";
        }
        return difference.fact().startsWith("table ")
                ? "Add it to the model, list it under `external: { tables: [...] }`, or drop it"
                : "Add it to the model, or drop it in the database";
    }

    private static Finding history() {
        return Finding.warning(
                "MIGRATION-040",
                Location.NONE,
                "The database has a table `" + Migrations.HISTORY
                        + "`, and Flyway will hold its rows against `V1__initial.sql`",
                "Unless it holds the baseline of this version 1, rename it, and list the new name under"
                        + " `external: { tables: [...] }`");
    }
}
