package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Migrations that die between two steps, or meet a row that came in: the next run brings them to their end. */
class RepeatedStepsTest extends OnLiveChain {
    private static final String FAILS = "SELECT 1 / 0";
    private static final String KILLED = "SELECT pg_terminate_backend(pg_backend_pid())";

    @Test
    void oneThatDiesBehindAnyStepComesThrough() throws SQLException, IOException {
        chain.enums("enums: { Mood: [dry, wet, soaked] }\n");
        chain.follow("Silo: { fields: { name: string(40), tons: int, mood: Mood, tag: string(9)? } }");
        chain.execute(
                "INSERT INTO silos (name, tons, mood) SELECT i, i, CASE i % 3 WHEN 0 THEN 'dry' WHEN 1 THEN 'wet' ELSE 'soaked' END "
                        + "FROM generate_series(1, 6000) AS i");
        chain.enums("enums: { Mood: { values: { arid: { renamedFrom: dry }, wet: { replaces: [soaked] } } } }\n");
        String wanted =
                "Silo: { fields: { name: { type: string(40), unique: true }, tons: { type: int, max: 9000 }, mood: Mood, "
                        + "tag: { type: string(9), backfill: name }, twice: { type: int, backfill: tons * 2 }, "
                        + "code: { type: uuid, default: uuid() } }, indexes: [[tons]], "
                        + "unique: [{ fields: [twice], where: mood == Mood.arid }], checks: { sane: twice > tons } }";

        int steps = 1;
        for (int done = 0; done < steps; done++) {
            chain.dying(wanted, done, done % 2 == 0 ? FAILS : KILLED);
            chain.forgetFailedSteps();
            steps = chain.stepCount();
        }
        chain.follow(wanted);

        assertThat(steps).isGreaterThan(15);
        assertThat(
                        chain.rows(
                                "SELECT mood, count(*), sum(twice - 2 * tons), count(DISTINCT code), count(tag) FROM silos GROUP BY 1 ORDER BY 1"))
                .containsExactly("arid|2000|0|2000|2000", "wet|4000|0|4000|4000");
    }

    @Test
    void oneThatMeetsARowThatCameInComesThrough() throws SQLException, IOException {
        chain.follow("Silo: { fields: { name: string(40), tons: int? } }");
        chain.execute("INSERT INTO silos (name, tons) VALUES ('a', 1), ('b', 2)");
        String wanted = "Silo: { fields: { name: { type: string(40), unique: true }, tons: { type: int?, max: 9 }, "
                + "twice: { type: int, backfill: \"tons == null ? 0 : tons * 2\", max: 18 } } }";
        chain.dying(wanted, 0, FAILS);
        chain.execute("INSERT INTO silos (name, tons) VALUES ('a', 3), ('c', 100)");

        chain.forgetFailedSteps();
        assertThat(chain.apply().findings().toString())
                .contains("ck_silos_tons_max", "Mend what it names, then migrate again: no data is lost");
        chain.execute("UPDATE silos SET tons = 4, twice = 8 WHERE tons = 100");
        chain.forgetFailedSteps();
        assertThat(chain.apply().findings().toString()).contains("uq_silos_name");
        assertThat(chain.rows("SELECT indisvalid FROM pg_index WHERE indexrelid = 'uq_silos_name'::regclass"))
                .containsExactly("f");
        chain.execute("UPDATE silos SET name = 'd' WHERE tons = 3");
        chain.forgetFailedSteps();
        chain.follow(wanted);

        assertThat(chain.rows("SELECT name, tons, twice FROM silos ORDER BY 1"))
                .containsExactly("a|1|2", "b|2|4", "c|4|8", "d|3|6");
    }
}
