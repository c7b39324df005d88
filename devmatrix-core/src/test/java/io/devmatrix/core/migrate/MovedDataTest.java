package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Values that take another form or another place. */
class MovedDataTest extends OnLiveChain {
    @Test
    void textBecomesWhatItSays() throws SQLException {
        chain.follow("Silo: { fields: { a: string(40), b: text, c: { type: string(9), default: \"true\" } } }");
        chain.execute("INSERT INTO silos (a, b, c) VALUES ('2024-02-29', '2024-01-01T10:00+02:00', 'true'), "
                + "('2023-02-29', 'yesterday', 'yes')");
        String wanted = "Silo: { fields: { a: date, b: instant, c: { type: boolean, default: true } } }";
        assertThat(chain.migrated(wanted).findings().toString()).contains("Values of `silos.a` do not fit `date`");
        chain.execute("UPDATE silos SET a = '2023-02-28' WHERE a = '2023-02-29'");
        assertThat(chain.apply().findings().toString()).contains("Values of `silos.b` do not fit `timestamptz`");
        chain.execute("UPDATE silos SET b = '2024-12-31T23:59:59.5Z' WHERE b = 'yesterday'");
        assertThat(chain.apply().findings().toString()).contains("Values of `silos.c` do not fit `boolean`");
        chain.execute("UPDATE silos SET c = 'false' WHERE c = 'yes'");
        chain.follow(wanted);
        assertThat(chain.rows("SELECT a, b AT TIME ZONE 'UTC', c FROM silos ORDER BY 1"))
                .containsExactly("2023-02-28|2024-12-31 23:59:59.5|f", "2024-02-29|2024-01-01 08:00:00|t");
    }

    @Test
    void aNumberIsNoDuration() throws SQLException {
        chain.follow("Silo: { fields: { minutes: int, rest: duration } }");
        assertThat(chain.refused("Silo: { fields: { minutes: duration, rest: long } }"))
                .contains(
                        "Values of `silos.minutes` have no form as `numeric(21,0)`",
                        "Values of `silos.rest` have no form as `bigint`");
    }

    @Test
    void aSequenceBeginsBehindNumbersBelowZero() throws SQLException {
        chain.follow("Silo: { fields: { number: int } }");
        chain.execute("INSERT INTO silos (number) VALUES (-5)");
        chain.follow("Silo: { fields: { number: { type: int, default: sequence() } } }");
        chain.execute("INSERT INTO silos DEFAULT VALUES");
        assertThat(chain.rows("SELECT number FROM silos ORDER BY 1")).containsExactly("-5", "1");
    }

    @Test
    void namesTheRelationOfAJoinTable() throws SQLException {
        chain.follow("Book: { fields: { tags: -> Tag* } }, Tag: { fields: { name: text } }");
        assertThat(chain.refused("Book: { fields: { labels: -> Tag* } }, Tag: { fields: { name: text } }"))
                .contains("Table `books_tags` and its rows would be lost. "
                        + "If it has become `books_labels`, say `renamedFrom: tags` there; ");
    }

    @Test
    void aRelationThatTurnsIsMovedByAScript() throws SQLException {
        chain.follow("Book: { fields: { tags: -> Tag* } }, Tag: { fields: { name: text } }");
        assertThat(chain.refused("Book: { fields: { isbn: text? } }, Tag: { fields: { name: text, books: -> Book* } }"))
                .contains(
                        "If `tags_books` is to say the same, keep both for one migration, sealed, and fill it by a "
                                + "script of your own behind that; if not, approve the loss: `migration: { lose: [books_tags] }`");
        assertThat(chain.refused("Book: { fields: { tag: -> Tag? } }, Tag: { fields: { name: text } }"))
                .contains("If `books.tag_id` is to say the same, keep both");
    }

    @Test
    void aReferenceThatTurnsIsMovedByAScript() throws SQLException {
        chain.follow(
                "Silo: { fields: { door: { to: Door?, relation: one-to-one } } }, Door: { fields: { name: text } }");
        assertThat(chain.refused("Gate: { renamedFrom: Door, fields: { name: text, "
                        + "silo: { to: Silo?, relation: one-to-one } } }, Silo: { fields: { name: text? } }"))
                .contains("Column `silos.door_id` and its values would be lost. If `gates.silo_id` is to say the same");
        assertThat(chain.refused("Door: { fields: { name: text } }, Silo: { fields: { doors: -> Door* } }"))
                .contains("If `silos_doors` is to say the same, keep both");
    }
}
