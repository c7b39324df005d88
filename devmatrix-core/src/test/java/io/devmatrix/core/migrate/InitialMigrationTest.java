package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.EntityBuilder;
import io.devmatrix.core.ir.ModelBuilder;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import org.junit.jupiter.api.Test;

class InitialMigrationTest {
    @Test
    void writesWhatAPersonWouldWrite() {
        ApplicationIr todo = new ModelBuilder()
                .enumType("TodoStatus", "pending", "in_progress", "completed", "archived")
                .enumType("TodoPriority", "low", "medium", "high", "urgent")
                .entity(new EntityBuilder("Todo")
                        .traits(false, true, true, false, false)
                        .strings("title")
                        .attribute("description", Type.of(Kind.TEXT, 5000), a -> a.nullable())
                        .attribute("status", Type.enumOf("TodoStatus"), a -> a.literal("pending"))
                        .attribute("priority", Type.enumOf("TodoPriority"), a -> a.literal("medium"))
                        .attribute("dueDate", Type.of(Kind.INSTANT), a -> a.nullable())
                        .indexWhere("deletedAt == null", "status")
                        .indexWhere("deletedAt == null", "priority")
                        .indexWhere("deletedAt == null", "dueDate"))
                .build();

        assertThat(sql(todo))
                .isEqualTo(
                        """
                        -- The schema as the model states it, version 1.
                        -- Written by `mvn devmatrix:migrate`; what it should say, say in the model.

                        CREATE TABLE todos (
                            id          uuid         NOT NULL DEFAULT gen_random_uuid(),
                            title       varchar(200) NOT NULL,
                            description text,
                            status      varchar(11)  NOT NULL DEFAULT 'pending',
                            priority    varchar(6)   NOT NULL DEFAULT 'medium',
                            due_date    timestamptz,
                            created_at  timestamptz  NOT NULL DEFAULT now(),
                            updated_at  timestamptz  NOT NULL DEFAULT now(),
                            deleted_at  timestamptz,
                            CONSTRAINT pk_todos PRIMARY KEY (id),
                            CONSTRAINT ck_todos_description_max_length CHECK (char_length(description) <= 5000),
                            CONSTRAINT ck_todos_priority_values CHECK (priority IN ('low', 'medium', 'high', 'urgent')),
                            CONSTRAINT ck_todos_status_values CHECK (status IN ('pending', 'in_progress', 'completed', 'archived'))
                        );

                        CREATE INDEX ix_todos_due_date ON todos (due_date) WHERE deleted_at IS NULL;
                        CREATE INDEX ix_todos_priority ON todos (priority) WHERE deleted_at IS NULL;
                        CREATE INDEX ix_todos_status ON todos (status) WHERE deleted_at IS NULL;
                        """);
    }

    private static String sql(ApplicationIr model) {
        return InitialMigration.of(
                ModelSchema.of(FactTable.of(model), node -> Location.NONE).schema());
    }
}
