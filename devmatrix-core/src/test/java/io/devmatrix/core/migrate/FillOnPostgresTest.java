package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.database.Catalogue;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Backfills on rows that exist: each gives its values, or is refused with the rows before anything changes. */
class FillOnPostgresTest extends OnLiveChain {
    @Test
    void aBackfillOutOfRangeLeavesTheDatabaseAsItWas() throws SQLException {
        chain.follow("Silo: { fields: { tons: int } }");
        chain.execute(
                "INSERT INTO silos (id, tons) VALUES ('00000000-0000-0000-0000-000000000001', 2000000000), "
                        + "('00000000-0000-0000-0000-000000000002', 10), ('00000000-0000-0000-0000-000000000003', -2000000000)");
        Catalogue before = chain.catalogue();
        String wanted = "Bin: { renamedFrom: Silo, fields: { load: { type: int, renamedFrom: tons }, "
                + "share: { type: int, backfill: load * 2, min: -40 } }, indexes: [[share]] }";

        assertThat(chain.migrated(wanted).findings().toString())
                .contains("The backfill of `bins.share` gives rows no value: integer out of range "
                        + "(00000000-0000-0000-0000-000000000001, 00000000-0000-0000-0000-000000000003)")
                .contains("Change these rows, then migrate again; nothing is changed yet.");
        assertThat(chain.catalogue()).isEqualTo(before);

        chain.execute("UPDATE silos SET tons = 20 WHERE abs(tons) > 10");
        chain.follow(wanted);
        assertThat(chain.rows("SELECT load, share FROM bins ORDER BY 1")).containsExactly("10|20", "20|40", "20|40");
    }

    @Test
    void aBackfillThatIsTooLongOrNullLeavesTheDatabaseAsItWas() throws SQLException {
        chain.follow("Silo: { fields: { name: string(200), tag: string(9)? } }");
        chain.execute("INSERT INTO silos (id, name) VALUES ('00000000-0000-0000-0000-000000000001', 'north'), "
                + "('00000000-0000-0000-0000-000000000002', 'no')");
        Catalogue before = chain.catalogue();

        assertThat(chain.migrated(
                                "Silo: { fields: { name: string(200), tag: string(9)?, code: { type: string(4), backfill: name } } }")
                        .findings()
                        .toString())
                .contains(
                        "The backfill of `silos.code` does not fit `varchar(4)` (00000000-0000-0000-0000-000000000001)");
        assertThat(chain.catalogue()).isEqualTo(before);
        assertThat(chain.migrated(
                                "Silo: { fields: { name: string(200), tag: { type: string(9), backfill: name + name } } }")
                        .findings()
                        .toString())
                .contains(
                        "The backfill of `silos.tag` does not fit `varchar(9)` (00000000-0000-0000-0000-000000000001)");
        assertThat(chain.catalogue()).isEqualTo(before);
    }

    @Test
    void namesOfTheScriptsAreNamesOfColumns() throws SQLException {
        String old =
                "batch: int, behind: int, attempt: int, many: int, unfit: int, key: int, found: int, kept: int, t: int, id2: int?";
        chain.follow("Batch: { fields: { " + old + " } }");
        chain.execute(
                "INSERT INTO batches (batch, behind, attempt, many, unfit, key, found, kept, t) SELECT i, i, i, i, i, i, i, i, i FROM generate_series(1, 6000) AS i");
        chain.follow(
                "Batch: { fields: { batch: { type: int, max: 9000 }, behind: { type: int, unique: true }, attempt: int, "
                        + "many: { type: int, min: 1 }, unfit: { type: int, min: 1 }, key: { type: int, unique: true }, found: int, kept: int, t: int, "
                        + "id2: { type: int, backfill: batch + behind + attempt + many + unfit + key + found + kept + t }, "
                        + "sum: { type: int, backfill: batch + behind + attempt + many + unfit + key + found + kept + t } } }");
        assertThat(chain.rows("SELECT count(*), sum(sum - 9 * batch), sum(id2 - sum) FROM batches"))
                .containsExactly("6000|0|0");
    }

    @Test
    void aBackfillReadsTheValuesOfAfterwards() throws SQLException {
        chain.enums("enums: { Mood: [dry, wet] }\n");
        chain.follow("Silo: { fields: { mood: Mood } }");
        chain.execute("INSERT INTO silos (mood) VALUES ('dry'), ('wet')");
        chain.enums("enums: { Mood: { values: { damp: { renamedFrom: dry }, wet: '' } } }\n");
        chain.follow("Silo: { fields: { a: { type: boolean, backfill: mood == Mood.damp }, mood: Mood } }");
        assertThat(chain.rows("SELECT mood, a FROM silos ORDER BY 1")).containsExactly("damp|t", "wet|f");
    }

    @Test
    void aBackfillReadsColumnsThatAreFilledToo() throws SQLException {
        chain.follow("Silo: { fields: { z: int? } }");
        chain.execute("INSERT INTO silos (z) VALUES (NULL), (1)");
        chain.follow(
                "Silo: { fields: { aa: { type: int?, backfill: b + z }, a: { type: int, backfill: b + z, unique: true }, b: { type: int, backfill: c * 2 }, "
                        + "c: { type: int, default: 5 }, z: { type: int, backfill: 7 } } }");
        assertThat(chain.rows("SELECT a, b, c, z, aa FROM silos ORDER BY 1"))
                .containsExactly("11|10|5|1|11", "17|10|5|7|17");
    }

    @Test
    void aConditionOutOfRangeLeavesTheDatabaseAsItWas() throws SQLException {
        chain.follow("Silo: { fields: { tons: int, name: string(9) } }");
        chain.execute(
                "INSERT INTO silos (id, tons, name) VALUES ('00000000-0000-0000-0000-000000000001', 2000000000, 'a')");
        Catalogue before = chain.catalogue();
        String fields = "Silo: { fields: { tons: int, name: string(9) }, ";
        String shown = "integer out of range (00000000-0000-0000-0000-000000000001). Change these rows";

        for (String rule : List.of(
                "indexes: [{ fields: [name], where: tons * 2 > 5 }]",
                "unique: [{ fields: [name], where: tons * 2 > 5 }]",
                "checks: { light: tons * 2 > 5 }")) {
            assertThat(chain.migrated(fields + rule + " }").findings().toString())
                    .contains("Rows of `silos` have no answer to the condition of `", shown);
            assertThat(chain.catalogue()).isEqualTo(before);
        }
    }
}
