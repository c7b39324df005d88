package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.migrate.SchemaSnapshot;
import io.devmatrix.core.migrate.Table;
import io.devmatrix.core.qa.BrokenEnvironment;
import io.devmatrix.core.qa.Evidence;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.MigratedDatabase;
import io.devmatrix.core.qa.QaCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import tools.jackson.databind.node.MissingNode;

/** Each constraint of the migrated database refuses a row that breaks it, by its name, and takes rows that do not. Nothing stays there. */
public final class ConstraintCheck implements QaCheck {
    private final MigratedDatabase database;
    private final FactTable facts;
    private final SchemaSnapshot schema;
    private final Clock clock;

    /** Tries the constraints of the model's schema. */
    public ConstraintCheck(MigratedDatabase database, FactTable facts, SchemaSnapshot schema, Clock clock) {
        this.database = database;
        this.facts = facts;
        this.schema = schema;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "constraints";
    }

    @Override
    public Level level() {
        return Level.DATABASE;
    }

    @Override
    public Evidence check() {
        Notebook notes = new Notebook(new WireNodes(facts, MissingNode.getInstance()));
        if (database.migrated().findings().hasErrors()) {
            notes.missing("all migrations apply", "they do not, see the check `migrations`", "Mend the migration");
            return notes.evidence();
        }
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            tried(connection, notes);
            connection.rollback();
        } catch (SQLException e) {
            throw new BrokenEnvironment("The migrated database cannot be reached: " + e.getMessage(), e);
        }
        return notes.evidence();
    }

    private void tried(Connection connection, Notebook notes) {
        Values values = new Values(facts, clock);
        TableRows rows = TableRows.of(connection, facts, values);
        try {
            rows.insertEntities();
            notes.that("rows that the model allows can be inserted", true, "");
        } catch (SQLException e) {
            notes.missing(
                    "rows that the model allows can be inserted",
                    String.valueOf(e.getMessage()),
                    "Let the migrations make what the model says");
            return;
        }
        for (Table table : schema.tables()) {
            new TableTrials(connection, rows, new BrokenRules(values), notes).run(table);
        }
    }
}
