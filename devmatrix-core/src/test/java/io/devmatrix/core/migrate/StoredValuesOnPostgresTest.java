package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.database.Catalogue;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Computed values that columns keep: rows that exist hold what the model computes after each migration. */
class StoredValuesOnPostgresTest extends OnLiveChain {
    private static final String LINES =
            "Line: { partOf: Order.lines, fields: { price: 'decimal(8,2)', pieces: int, day: date?, fee: int } }";

    private static String order(String fields) {
        return "Order: { fields: { fee: int, " + fields + " } }, ";
    }

    private void rows() throws SQLException {
        chain.execute("INSERT INTO orders (id, fee) SELECT ('00000000-0000-0000-0000-00000000000' || i)::uuid, i * 10 "
                + "FROM generate_series(1, 3) AS i");
        chain.execute(
                "INSERT INTO lines (order_id, price, pieces, day, fee) SELECT id, 2.50, n, date '2026-01-01' + n, 1 "
                        + "FROM orders, generate_series(1, 3) AS n WHERE fee < 30");
    }

    @Test
    void newAggregatesAreComputedOfRowsThatExist() throws SQLException {
        chain.follow(order("") + LINES);
        rows();
        chain.follow(
                order("total: { type: 'decimal(12,2)', computed: 'lines.sum(l, l.price * l.pieces)', stored: true }, "
                                + "twice: { type: 'decimal(14,2)', computed: 'total + total + fee', stored: true }, "
                                + "count: { type: int, computed: 'lines.size()', stored: true }, "
                                + "large: { type: int, computed: 'lines.filter(l, l.pieces > 1).size()', stored: true }, "
                                + "first: { type: date?, computed: 'lines.min(l, l.price > 1.0 ? date(\"2026-01-05\") : date(\"2026-01-06\"))', stored: true }, "
                                + "any: { type: boolean, computed: 'lines.exists(l, l.pieces == 3)', stored: true }, "
                                + "all: { type: boolean, computed: 'lines.all(l, l.fee + fee < 15)', stored: true }, "
                                + "half: { type: long, computed: 'lines.sum(l, l.pieces) / 4', stored: true }")
                        + LINES);
        assertThat(
                        chain.rows(
                                "SELECT fee, total, twice, count, large, coalesce(first::text, '-'), \"any\", \"all\", half FROM orders ORDER BY 1"))
                .containsExactly(
                        "10|15.00|40.00|3|2|2026-01-05|t|t|1",
                        "20|15.00|50.00|3|2|2026-01-05|t|f|1",
                        "30|0.00|30.00|0|0|-|f|t|0");
    }

    @Test
    void aChangedExpressionIsComputedAnewWithWhatIsMadeOfIt() throws SQLException {
        String net = "net: { type: 'decimal(12,2)', computed: 'lines.sum(l, l.gross)', stored: true }, "
                + "rest: { type: 'decimal(14,2)', computed: 'net + fee', stored: true }";
        String lines =
                "Line: { partOf: Order.lines, fields: { price: 'decimal(8,2)', pieces: int, day: date?, fee: int, "
                        + "gross: { type: 'decimal(12,2)', computed: '%s', stored: true } } }";
        chain.follow(order("") + LINES);
        rows();
        chain.follow(order(net) + lines.formatted("price * pieces"));
        assertThat(chain.rows("SELECT net, rest FROM orders ORDER BY fee"))
                .containsExactly("15.00|25.00", "15.00|35.00", "0.00|30.00");
        chain.follow(order(net) + lines.formatted("price + fee"));
        assertThat(chain.rows("SELECT DISTINCT gross FROM lines")).containsExactly("3.50");
        assertThat(chain.rows("SELECT net, rest FROM orders ORDER BY fee"))
                .containsExactly("10.50|20.50", "10.50|30.50", "0.00|30.00");
    }

    @Test
    void partsThatAreRenamedAndConvertedAreReadAsTheyWillBe() throws SQLException {
        chain.follow(order("") + LINES);
        rows();
        chain.follow(
                "Order: { fields: { fee: int, sum: { type: long, computed: 'lines.sum(l, l.pieces)', stored: true } } }, "
                        + LINES);
        String wanted =
                "Order: { fields: { fee: int, sum: { type: long, max: 7, computed: 'parts.sum(l, l.count + l.more)', stored: true } } }, "
                        + "Part: { renamedFrom: Line, partOf: Order.parts, fields: { price: 'decimal(8,2)', "
                        + "count: { type: int, renamedFrom: pieces }, more: { type: int, backfill: count * 2 }, day: date?, fee: int } }";
        Catalogue before = chain.catalogue();
        assertThat(chain.migrated(wanted).findings().toString())
                .contains("Rows of `orders` do not meet `ck_orders_sum_max`")
                .contains("00000000-0000-0000-0000-000000000001, 00000000-0000-0000-0000-000000000002");
        assertThat(chain.catalogue()).isEqualTo(before);
        chain.follow(wanted.replace("max: 7", "max: 18"));
        assertThat(chain.rows("SELECT sum FROM orders ORDER BY fee")).containsExactly("18", "18", "0");
    }

    @Test
    void partsThatAreMarkedAsDeletedDoNotCount() throws SQLException {
        String notes = "Note: { partOf: Order.notes, softDelete: true, fields: { points: int } }";
        String orders = "Order: { fields: { fee: int%s } }, " + notes;
        chain.follow(orders.formatted(""));
        chain.execute("INSERT INTO orders (id, fee) VALUES ('00000000-0000-0000-0000-000000000001', 10)");
        chain.execute("INSERT INTO notes (id, order_id, points, deleted_at) VALUES "
                + "('00000000-0000-0000-0000-000000000011', '00000000-0000-0000-0000-000000000001', 2, NULL), "
                + "('00000000-0000-0000-0000-000000000012', '00000000-0000-0000-0000-000000000001', 5, now())");
        chain.follow(orders.formatted(", sum: { type: long, computed: 'notes.sum(n, n.points)', stored: true }"));

        assertThat(chain.rows("SELECT sum FROM orders")).containsExactly("2");
    }

    @Test
    void aValueOutOfRangeLeavesTheDatabaseAsItWas() throws SQLException {
        chain.follow(order("sum: { type: int, computed: fee, stored: true }") + LINES);
        chain.execute(
                "INSERT INTO orders (id, fee, sum) VALUES ('00000000-0000-0000-0000-000000000001', 2000000000, 1)");
        assertThat(chain.migrated(order("sum: { type: int, computed: fee * 2, stored: true }") + LINES)
                        .findings()
                        .toString())
                .contains("The computed value of `orders.sum` gives rows no value: integer out of range "
                        + "(00000000-0000-0000-0000-000000000001)");
    }

    @Test
    void whatSqlCannotComputeNeedsAScript() throws SQLException {
        chain.follow("Silo: { fields: { name: string(9) } }");
        String wanted = "Silo: { fields: { name: string(9), "
                + "plain: { type: boolean?, computed: \"name.matches('[a-z]+')\", stored: true } } }";
        assertThat(chain.refused(wanted))
                .contains("MIGRATION-044")
                .contains(
                        "Rows that exist would not hold the computed value of `silos.plain`, and SQL cannot compute it: `matches` reads patterns otherwise than SQL does")
                .contains("as `V2.5__silos_plain.sql`");
        chain.script("V2.5__plain.sql", "-- silos plain\n");
        assertThat(chain.refused(wanted)).contains("MIGRATION-044");
        chain.script("V2.5__plain.sql", "UPDATE silos SET plain = name ~ '^[a-z]+$';\n");
        chain.execute("INSERT INTO silos (name) VALUES ('a'), ('A')");
        chain.follow(wanted);
        assertThat(chain.rows("SELECT plain FROM silos ORDER BY name COLLATE \"C\""))
                .containsExactly("f", "t");

        String changed = wanted.replace("[a-z]+", "[A-Z]+");
        assertThat(chain.refused(changed)).contains("MIGRATION-044", "V3.5__silos_plain.sql");
        chain.script("V3.5__plain.sql", "UPDATE silos SET plain = name ~ '^[A-Z]+$';\n");
        chain.follow(changed);
        assertThat(chain.rows("SELECT plain FROM silos ORDER BY name COLLATE \"C\""))
                .containsExactly("t", "f");
    }

    @Test
    void aBackfillOfAComputedValueIsRefused() throws SQLException {
        chain.follow(order("") + LINES);
        assertThat(chain.refused(
                        order("count: { type: int, computed: 'lines.size()', stored: true, backfill: 0 }") + LINES))
                .contains("MIGRATION-043")
                .contains("The backfill of `orders.count` would not be the value that the model computes")
                .contains("Remove the `backfill`, rows that exist are computed");
    }

    @Test
    void partsComeFirstWhateverTheirTablesAreCalled() throws SQLException {
        String models =
                "Account: { fields: { due: { type: long, computed: 'bills.sum(b, b.gross)', stored: true } } }, "
                        + "Bill: { partOf: Account.bills, fields: { net: int, gross: { type: int, computed: '%s', stored: true } } }";
        chain.follow(models.formatted("net * 2"));
        chain.execute("INSERT INTO accounts (due) VALUES (6)");
        chain.execute("INSERT INTO bills (account_id, net, gross) SELECT id, 3, 6 FROM accounts");
        chain.follow(models.formatted("net * 3"));
        assertThat(chain.rows("SELECT due, gross FROM accounts, bills")).containsExactly("9|9");
    }
}
