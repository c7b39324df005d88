package io.devmatrix.core.qa;

import io.devmatrix.core.database.Migrated;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.migrate.Guard;
import io.devmatrix.core.migrate.LaterSchemas;
import io.devmatrix.core.migrate.ModelRows;
import io.devmatrix.core.migrate.SchemaRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The way of one database from an earlier version to the newest. */
final class Upgrade {
    private static final long SEED = 1;
    private static final String UNPROVEN =
            """
            SELECT conname FROM pg_constraint WHERE NOT convalidated
            UNION ALL SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid
            ORDER BY 1 LIMIT 1
            """;

    private static final Observation NO_ROWS = Observation.failed(
            "rows are kept",
            "not observed: the migrations refuse all rows that the judge knows, before they change anything",
            "Let the newest model and the guards agree on some row, or let `gate.yaml` say that this check only warns");

    private final LaterSchemas schemas;
    private final UpgradedDatabase database;
    private final ModelledCatalogue modelled;
    private final FactTable facts;
    private final List<Observation> seen = new ArrayList<>();

    Upgrade(LaterSchemas schemas, UpgradedDatabase database, ModelledCatalogue modelled, FactTable facts) {
        this.schemas = schemas;
        this.database = database;
        this.modelled = modelled;
        this.facts = facts;
    }

    /** What was seen with so many rows a table; empty when a guard refuses them. */
    Optional<List<Observation>> from(int version, ModelRows models, int rows) {
        Migrated start = database.migrateTo(version);
        if (start.findings().hasErrors()) {
            return Optional.of(List.of(applied(start)));
        }
        try (Connection connection = database.open()) {
            new SchemaRows(connection, new Random(SEED), models).insert(schemas.schema(), rows);
            RightValues known = RightValues.compute(schemas, connection);
            Migrated migrated = database.migrate();
            if (isRefused(migrated)) {
                return Optional.empty();
            }
            seen.add(applied(migrated));
            if (!migrated.findings().hasErrors()) {
                RowPicture after = RowPicture.of(connection);
                seen.addAll(rows == 0 ? List.of(NO_ROWS) : rows(migrated, known.before(), after));
                seen.add(proven(connection));
                if (hasModelledCatalogue(connection)) {
                    seen.addAll(new ComputedRows(facts, known).observations(connection, after));
                }
            }
            return Optional.of(seen);
        } catch (SQLException e) {
            throw new BrokenEnvironment("The database of V" + version + " fails: " + e.getMessage(), e);
        }
    }

    private static boolean isRefused(Migrated migrated) {
        return migrated.findings().all().stream()
                .anyMatch(finding -> finding.fix().equals(Guard.HINT));
    }

    private static Observation applied(Migrated migrated) {
        String name = "migrations apply to rows";
        Optional<Finding> failure = migrated.findings().all().stream().findFirst();
        return failure.map(finding -> Observation.failed(name, finding.problem(), finding.fix())
                        .at(finding.location()))
                .orElseGet(() -> Observation.held(name));
    }

    /** Scripts of a person may change rows as they like. */
    private List<Observation> rows(Migrated migrated, RowPicture before, RowPicture after) {
        Optional<String> own = migrated.versions().stream()
                .filter(version -> !version.matches("\\d+(\\.1)?"))
                .findFirst();
        return new KeptRows(schemas, before, after)
                .observations()
                .map(each -> own.isEmpty() || each.holds()
                        ? each
                        : Observation.noted(
                                each.name(),
                                each.seen() + "; your migration `" + own.get() + "` may have done so",
                                "Look whether it does"))
                .toList();
    }

    private static Observation proven(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(UNPROVEN)) {
            boolean unproven = row.next();
            return Observation.of(
                    "constraints hold for all rows",
                    !unproven,
                    unproven ? "`" + row.getString(1) + "` was not validated" : "");
        }
    }

    private boolean hasModelledCatalogue(Connection connection) throws SQLException {
        List<Observation> wrong = modelled.compared(MigratedDatabase.read(connection, modelled.ignored())).stream()
                .filter(observation -> !observation.holds())
                .toList();
        seen.addAll(wrong.isEmpty() ? List.of(Observation.held("catalogue is that of a fresh install")) : wrong);
        return wrong.isEmpty();
    }
}
