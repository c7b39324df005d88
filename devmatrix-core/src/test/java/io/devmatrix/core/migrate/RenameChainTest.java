package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Names that move to names that others have: rows follow them, or it is refused. */
class RenameChainTest extends OnLiveChain {
    @Test
    void columnsMoveUpInAChain() throws SQLException {
        chain.follow("Silo: { fields: { a: { type: string(20), unique: true }, b: { type: int, min: 1, default: 4 }, "
                + "n: { type: long, default: sequence() } }, indexes: [[b], [a, b]], checks: { sane: b > 0 } }");
        chain.execute("INSERT INTO silos (a, b) VALUES ('x', 1), ('y', 2)");
        String wanted = "Silo: { fields: { b: { type: string(10), unique: true, renamedFrom: a }, "
                + "c: { type: long, min: 1, default: 5, renamedFrom: b }, n: { type: long, default: sequence() }, "
                + "sum: { type: long, backfill: c + n } }, indexes: [[c], [b, c]], checks: { sane: c > 0 } }";
        chain.follow(wanted);
        assertThat(chain.rows("SELECT b, c, n, sum FROM silos ORDER BY 1")).containsExactly("x|1|1|2", "y|2|2|4");

        chain.follow(wanted.replace("n: {", "a: string(9)?, n: {"));
        chain.execute("UPDATE silos SET a = 'new'");
        chain.follow(wanted.replace("n: {", "a: int?, n: {").replace("a: int?, ", "a: string(8)?, "));
        assertThat(chain.rows("SELECT a, b, c FROM silos ORDER BY 2")).containsExactly("new|x|1", "new|y|2");
    }

    @Test
    void threeMoveUpAndLaterBackDown() throws SQLException {
        chain.follow(
                "Silo: { fields: { a: { type: int, default: sequence() }, b: { type: int, default: sequence() }, c: { type: int, default: sequence() } } }");
        chain.execute("INSERT INTO silos (a, b, c) VALUES (1, 2, 3)");
        String field = "{ type: int, default: sequence(), renamedFrom: ";
        chain.follow("Silo: { fields: { b: " + field + "a }, c: " + field + "b }, d: " + field + "c } } }");
        assertThat(chain.rows("SELECT b, c, d FROM silos")).containsExactly("1|2|3");
        chain.follow("Silo: { fields: { a: " + field + "b }, b: " + field + "c }, c: " + field + "d } } }");
        assertThat(chain.rows("SELECT a, b, c FROM silos")).containsExactly("1|2|3");
    }

    @Test
    void entitiesMoveUpInAChainWithTheirFields() throws SQLException {
        chain.follow(
                "Silo: { fields: { a: { type: string(20), unique: true }, tags: -> Tag* } }, "
                        + "Bin: { fields: { b: string(20), silo: -> Silo?, tags: -> Tag*, n: { type: long, default: sequence() } } }, Tag: { fields: { t: string(5) } }");
        chain.execute(
                "INSERT INTO silos (a) VALUES ('s'); INSERT INTO bins (b, silo_id) SELECT 'b', id FROM silos; INSERT INTO tags (t) VALUES ('t'); "
                        + "INSERT INTO silos_tags (silo_id, tag_id) SELECT s.id, t.id FROM silos s, tags t");
        chain.follow(
                "Bin: { renamedFrom: Silo, fields: { c: { type: string(10), unique: true, renamedFrom: a }, tags: -> Tag* } }, "
                        + "Tray: { renamedFrom: Bin, fields: { b: string(20), bin: { to: Bin?, renamedFrom: silo }, tags: -> Tag*, n: { type: long, default: sequence() } } }, Tag: { fields: { t: string(5) } }");
        assertThat(chain.rows("SELECT b, c, n FROM trays JOIN bins ON bin_id = bins.id"))
                .containsExactly("b|s|1");
        assertThat(chain.rows("SELECT t FROM tags JOIN bins_tags ON tag_id = tags.id JOIN bins ON bin_id = bins.id"))
                .containsExactly("t");
        assertThat(chain.rows("SELECT count(*) FROM trays_tags")).containsExactly("0");
    }

    @Test
    void aNameThatIsTakenIsRefused() throws SQLException {
        chain.follow("Silo: { fields: { a: string(20), b: string(20) } }, Bin: { fields: { a: int } }");
        assertThat(
                        chain.refused(
                                "Silo: { fields: { b: { type: string(20), renamedFrom: a } } }, Bin: { renamedFrom: Silo, fields: { a: int } }"))
                .contains(
                        "Column `silos.a` and its values would be lost. It cannot become `silos.b` while another has this name: "
                                + "let that one go, or have another name, in a migration before this one, sealed; "
                                + "if not, approve the loss: `migration: { lose: [silos.a] }`. [MIGRATION-032]");
        assertThat(chain.refused("Bin: { renamedFrom: Silo, fields: { a: int } }"))
                .contains(
                        "Table `silos` and its rows would be lost. It cannot become `bins` while another has this name");
    }

    @Test
    void namesThatSwapAreRefused() throws SQLException {
        chain.enums("enums: { Mood: [dry, wet] }\n");
        chain.follow("Silo: { fields: { a: string(20), b: string(20), mood: Mood } }, Bin: { fields: { a: int } }");
        assertThat(
                        chain.refused(
                                "Silo: { fields: { a: { type: string(20), renamedFrom: b }, b: { type: string(20), renamedFrom: a }, mood: Mood } }, Bin: { fields: { a: int } }"))
                .contains(
                        "Column `silos.a` is said to have been `b`, and that to have been it. Names swap in two migrations, each sealed: "
                                + "let one of them move to a third name in the first. [MIGRATION-042]");
        assertThat(
                        chain.refused(
                                "Silo: { renamedFrom: Bin, fields: { a: int, mood: Mood } }, Bin: { renamedFrom: Silo, fields: { a: string(20), b: string(20) } }"))
                .contains("Table `silos` is said to have been `bins`, and that to have been it.");
        chain.enums("enums: { Mood: { values: { dry: { renamedFrom: wet }, wet: { renamedFrom: dry } } } }\n");
        assertThat(chain.refused(
                        "Silo: { fields: { a: string(20), b: string(20), mood: Mood } }, Bin: { fields: { a: int } }"))
                .contains("The value `dry` of `silos.mood` is said to have been `wet`, and that to have been it.");
    }

    @Test
    void namesSwapInTwoMigrations() throws SQLException {
        chain.follow("Silo: { fields: { a: string(20), b: string(20) } }");
        chain.execute("INSERT INTO silos (a, b) VALUES ('1', '2')");
        chain.follow(
                "Silo: { fields: { a: { type: string(20), renamedFrom: b }, c: { type: string(20), renamedFrom: a } } }");
        chain.follow(
                "Silo: { fields: { a: { type: string(20), renamedFrom: b }, b: { type: string(20), renamedFrom: c } } }");
        assertThat(chain.rows("SELECT a, b FROM silos")).containsExactly("2|1");
    }

    @Test
    void aTableOrColumnGetsANameOfItsOwn() throws SQLException {
        chain.follow(
                "Silo: { fields: { name: string(20), keeper: -> Tag?, tags: -> Tag* } }, Tag: { fields: { t: string(5) } }");
        chain.execute(
                "INSERT INTO tags (t) VALUES ('t'); INSERT INTO silos (name, keeper_id) SELECT 'n', id FROM tags; "
                        + "INSERT INTO silos_tags (silo_id, tag_id) SELECT s.id, t.id FROM silos s, tags t");
        String kept = "table: grain, fields: { title: { type: string(20), renamedFrom: name, column: heading }, "
                + "boss: { to: Tag?, renamedFrom: keeper, column: boss_ref }, tags: -> Tag* } }, Tag: { fields: { t: string(5) } }";
        chain.follow("Silo: { renamedFrom: Silo, " + kept);
        assertThat(chain.rows("SELECT heading, t FROM grain JOIN tags ON boss_ref = tags.id"))
                .containsExactly("n|t");
        chain.follow("Bin: { renamedFrom: Silo, " + kept);
        assertThat(chain.rows("SELECT heading, t FROM grain JOIN tags ON boss_ref = tags.id"))
                .containsExactly("n|t");
    }
}
