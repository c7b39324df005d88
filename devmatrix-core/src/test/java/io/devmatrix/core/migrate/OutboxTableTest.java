package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import org.junit.jupiter.api.Test;

class OutboxTableTest {
    private static final String QUIET =
            """
            devmatrix: 1
            service: library
            package: com.acme.library
            entities:
              Book: { fields: { title: string(200) } }
            """;

    @Test
    void isMadeWhereAFlowEmits() {
        String emits = QUIET + "flows: { tell: { http: POST /tell -> 204, steps: [{ emit: Told }] } }\n";

        assertThat(InitialMigration.of(Schemas.of(Models.of(emits))))
                .contains(
                        "CREATE SEQUENCE sq_outbox_events_position",
                        """
                        CREATE TABLE outbox_events (
                            id          uuid        NOT NULL,
                            position    bigint      NOT NULL DEFAULT nextval('sq_outbox_events_position'),
                            type        text        NOT NULL,
                            payload     jsonb       NOT NULL,
                            occurred_at timestamptz NOT NULL,
                            attempts    integer     NOT NULL DEFAULT 0,
                            due_at      timestamptz NOT NULL DEFAULT now(),
                            sent_at     timestamptz,
                            CONSTRAINT pk_outbox_events PRIMARY KEY (id)
                        );
                        """,
                        "CREATE INDEX ix_outbox_events_position ON outbox_events (position) WHERE sent_at IS NULL;");
    }

    @Test
    void isNotThereOtherwise() {
        assertThat(InitialMigration.of(Schemas.of(Models.of(QUIET)))).doesNotContain("outbox");
    }
}
