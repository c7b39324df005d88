package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Changes of a model that nobody would make in one step, and some do: each keeps the rows, or is refused before anything changes. */
class HostileMigrationTest extends OnLiveChain {
    @Test
    void valuesThatMoveUpInAChainAreRefused() throws SQLException {
        chain.enums("enums: { Mood: [dry, wet] }\n");
        chain.follow("Silo: { fields: { mood: Mood } }");
        chain.execute("INSERT INTO silos (mood) VALUES ('dry'), ('wet'), ('wet')");
        chain.enums("enums: { Mood: { values: { moist: { renamedFrom: wet }, wet: { renamedFrom: dry } } } }\n");
        assertThat(chain.refused("Silo: { fields: { mood: Mood } }"))
                .contains(
                        "The value `moist` of `silos.mood` is said to be renamed from `wet`, which is still a value. "
                                + "Remove one of them, or let it go and come back in two migrations, each sealed. [MIGRATION-041]");
        chain.enums("enums: { Mood: { values: { dry: \"\", moist: { renamedFrom: wet } } } }\n");
        chain.follow("Silo: { fields: { mood: Mood } }");
        chain.enums("enums: { Mood: { values: { moist: { renamedFrom: wet }, wet: { renamedFrom: dry } } } }\n");
        chain.follow("Silo: { fields: { mood: Mood } }");
        assertThat(chain.rows("SELECT mood FROM silos ORDER BY 1")).containsExactly("moist", "moist", "wet");
    }

    @Test
    void aNameOfLongAgoMergesNoValues() throws SQLException {
        chain.enums("enums: { Mood: [dry] }\n");
        chain.follow("Silo: { fields: { mood: Mood } }");
        chain.enums("enums: { Mood: { values: { wet: { renamedFrom: dry } } } }\n");
        chain.follow("Silo: { fields: { mood: Mood } }");
        chain.enums("enums: { Mood: { values: { wet: { renamedFrom: dry }, dry: \"\" } } }\n");
        chain.follow("Silo: { fields: { mood: Mood } }");
        chain.execute("INSERT INTO silos (mood) VALUES ('dry'), ('wet')");
        chain.enums("enums: { Mood: { values: { wet: { renamedFrom: dry } } } }\n");
        assertThat(chain.migrated("Silo: { fields: { mood: Mood } }").findings().toString())
                .contains("hold values that are gone; say which value `replaces` them, or change the rows");
        assertThat(chain.rows("SELECT mood FROM silos ORDER BY 1")).containsExactly("dry", "wet");
    }

    @Test
    void renamesAnEntityWithItsFieldAndNarrows() throws SQLException {
        chain.follow(
                "Lot: { fields: { germination: { type: \"decimal(9,3)\", min: 0 }, label: { type: string(90), unique: true, default: x }, "
                        + "batch: { type: long, default: sequence() } }, indexes: [[germination]], checks: { sane: germination < 200.0 } }, "
                        + "Test: { partOf: Lot.tests, fields: { day: int } }");
        chain.execute(
                "INSERT INTO lots (germination, label) VALUES (12.5, 'a'), (90, 'b'); INSERT INTO tests (day, lot_id) SELECT 1, id FROM lots");
        chain.follow(
                "Accession: { renamedFrom: Lot, fields: { vigour: { type: \"decimal(4,1)\", min: 1, renamedFrom: germination }, "
                        + "tag: { type: string(3), unique: true, default: y, renamedFrom: label }, serial: { type: int, default: sequence(), renamedFrom: batch } }, "
                        + "indexes: [[vigour]], checks: { sane: vigour < 100.0 } }, Trial: { renamedFrom: Test, partOf: Accession.trials, fields: { day: string(5) } }");
        assertThat(
                        chain.rows(
                                "SELECT vigour, tag, serial, day FROM accessions JOIN trials ON accession_id = accessions.id ORDER BY 1"))
                .containsExactly("12.5|a|1|1", "90.0|b|2|1");
    }

    @Test
    void renamesBackAndForth() throws SQLException {
        chain.follow("Silo: { fields: { name: string(20) } }");
        chain.execute("INSERT INTO silos (name) VALUES ('a')");
        chain.follow("Silo: { fields: { title: { type: string(20), renamedFrom: name } } }");
        chain.follow("Silo: { fields: { name: { type: string(20), renamedFrom: title } } }");
        chain.follow("Silo: { fields: { name: { type: string(20), renamedFrom: title }, title: string(9)? } }");
        chain.execute("UPDATE silos SET title = 't'");
        chain.follow(
                "Silo: { fields: { name: { type: string(20), renamedFrom: title }, title: string(9)?, more: int? } }");
        assertThat(chain.rows("SELECT name, title FROM silos")).containsExactly("a|t");
    }

    @Test
    void textOfTheModelStaysText() throws SQLException {
        chain.follow(
                "Silo: { description: \"It's $$ ${x} -- ; \\\\ \\n end\", fields: { name: { type: string(40), default: \"a'b\", description: \"/* ' \" } } }");
        chain.follow(
                "Silo: { description: \"$do$ END; '' ${flyway:user} \\\\'\", fields: { name: { type: string(40), default: \"${x} \\\\ $body$ ';--\", description: \"*/ \\\" \" } } }");
        chain.execute("INSERT INTO silos DEFAULT VALUES");
        assertThat(chain.rows("SELECT name FROM silos")).containsExactly("${x} \\ $body$ ';--");
        chain.follow("Silo: { fields: { name: { type: string(40), default: \"now()\" }, "
                + "third: { type: string(90), backfill: \"name + '$$ ${y} ; -- \\\\' \\\\\\\\ $migration$ '\" } } }");
        assertThat(chain.rows("SELECT third FROM silos"))
                .containsExactly("${x} \\ $body$ ';--$$ ${y} ; -- ' \\ $migration$ ");
    }

    @Test
    void defaultsChange() throws SQLException {
        chain.follow(
                "Silo: { fields: { a: { type: instant, default: now() }, b: { type: string(40), default: \"now()\" }, c: { type: int, default: 7 }, d: { type: uuid?, default: uuid() }, e: { type: long, default: sequence() } } }");
        chain.execute("INSERT INTO silos (b) VALUES ('12'), ('13')");
        chain.follow(
                "Silo: { fields: { a: instant, b: { type: int, default: 3 }, c: { type: long, default: sequence() }, d: { type: uuid, default: uuid() }, e: string(20) } }");
        chain.execute("INSERT INTO silos (a, e) VALUES (now(), 'new')");
        assertThat(chain.rows("SELECT b, c, e FROM silos ORDER BY b")).containsExactly("3|8|new", "12|7|1", "13|7|2");
    }

    @Test
    void uniqueOverNullable() throws SQLException {
        chain.follow("Silo: { fields: { a: string(9)?, b: int? } }");
        chain.execute("INSERT INTO silos (a, b) VALUES (NULL, 1), (NULL, 1), ('x', NULL), ('x', NULL), ('y', 1)");
        chain.follow("Silo: { fields: { a: string(9)?, b: int? }, unique: [[a, b]] }");
        assertThat(chain.rows("SELECT count(*) FROM silos")).containsExactly("5");
    }

    @Test
    void ownershipThatTurnsIsRefused() throws SQLException {
        chain.follow(
                "Silo: { fields: { name: string(9), door: { to: Door?, relation: one-to-one } } }, Door: { fields: { name: string(9) } }");
        assertThat(
                        chain.refused(
                                "Silo: { fields: { name: string(9) } }, Door: { fields: { name: string(9), silo: { to: Silo?, relation: one-to-one } } }"))
                .contains("Column `silos.door_id` and its values would be lost");
    }

    @Test
    void nestedToTopLevel() throws SQLException {
        chain.follow(
                "Silo: { fields: { name: string(9) } }, Door: { partOf: Silo.doors, fields: { name: string(9) } }");
        chain.execute(
                "INSERT INTO silos (name) VALUES ('s'); INSERT INTO doors (name, silo_id) SELECT 'd', id FROM silos");
        chain.follow(
                "Silo: { softDelete: true, fields: { name: string(9) } }, Door: { audit: true, fields: { name: string(9), silo: -> Silo? } }");
        assertThat(chain.rows("SELECT d.name, s.name FROM doors d JOIN silos s ON silo_id = s.id"))
                .containsExactly("d|s");
        chain.follow(
                "Silo: { softDelete: true, fields: { name: string(9) } }, Door: { audit: true, partOf: Silo.doors, fields: { name: string(9) } }");
    }

    @Test
    void aBackfillThatFailsLosesNothing() throws SQLException {
        chain.follow("Silo: { fields: { tons: int } }");
        chain.execute("INSERT INTO silos (tons) VALUES (2000000000), (10)");
        String wanted = "Silo: { fields: { tons: int, share: { type: int, backfill: tons * 2 } } }";
        assertThat(chain.migrated(wanted).findings().toString()).contains("integer out of range");
        assertThat(chain.rows("SELECT tons FROM silos ORDER BY 1")).containsExactly("10", "2000000000");
        chain.execute("UPDATE silos SET tons = 20 WHERE tons > 10");
        chain.follow(wanted);
        assertThat(chain.rows("SELECT tons, share FROM silos ORDER BY 1")).containsExactly("10|20", "20|40");
    }

    @Test
    void enumBecomesTextAndBack() throws SQLException {
        chain.enums("enums: { Mood: [dry, wet] }\n");
        chain.follow(
                "Silo: { fields: { mood: { type: Mood, default: dry } }, unique: [{ fields: [mood], where: 'mood == Mood.dry' }] }");
        chain.execute("INSERT INTO silos (mood) VALUES ('dry'), ('wet'), ('wet')");
        chain.enums("");
        chain.follow(
                "Silo: { fields: { mood: { type: string(30), default: dry } }, unique: [{ fields: [mood], where: \"mood == 'dry'\" }] }");
        chain.execute("UPDATE silos SET mood = 'soaked' WHERE mood = 'wet'");
        chain.enums("enums: { Mood: [dry, wet] }\n");
        assertThat(chain.migrated("Silo: { fields: { mood: { type: Mood, default: dry } } }")
                        .findings()
                        .toString())
                .contains("Rows of `silos` do not meet `ck_silos_mood_values`");
        chain.execute("UPDATE silos SET mood = 'wet' WHERE mood = 'soaked'");
        chain.follow("Silo: { fields: { mood: { type: Mood, default: dry } } }");
        assertThat(chain.rows("SELECT mood FROM silos ORDER BY 1")).containsExactly("dry", "wet", "wet");
    }

    @Test
    void narrowsWhatFits() throws SQLException {
        chain.follow("Silo: { fields: { a: \"decimal(9,3)\", b: long, c: text, d: instant } }");
        chain.execute(
                "INSERT INTO silos (a, b, c, d) VALUES (1.234, 3000000000, ' 12', now()), ('NaN', 1, '1e3', 'infinity')");
        String wanted = "Silo: { fields: { a: \"decimal(4,1)\", b: int, c: int, d: date } }";
        assertThat(chain.migrated(wanted).findings().toString())
                .contains("Values of `silos.a` do not fit `numeric(4,1)`", "nothing is changed yet");
        chain.execute("UPDATE silos SET a = 1.2");
        assertThat(chain.apply().findings().toString()).contains("Values of `silos.b` do not fit `integer`");
        chain.execute("UPDATE silos SET b = 1");
        assertThat(chain.apply().findings().toString()).contains("Values of `silos.c` do not fit `integer`");
        chain.execute("UPDATE silos SET c = '+12'");
        assertThat(chain.apply().findings().toString()).contains("Values of `silos.d` do not fit `date`");
        chain.execute("UPDATE silos SET d = '2020-01-01T00:00Z'");
        chain.follow(wanted);
        assertThat(chain.rows("SELECT DISTINCT a, b, c, d FROM silos")).containsExactly("1.2|1|12|2020-01-01");
    }

    @Test
    void anAttributeBecomesNoRelation() throws SQLException {
        chain.follow(
                "Silo: { fields: { keeper: string(9), keeperId: uuid? } }, Person: { fields: { name: string(9) } }");
        assertThat(chain.refused("Silo: { fields: { keeper: -> Person } }, Person: { fields: { name: string(9) } }"))
                .contains("Column `silos.keeper` and its values would be lost");
    }
}
