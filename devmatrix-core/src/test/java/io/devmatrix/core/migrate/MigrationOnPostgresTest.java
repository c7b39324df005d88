package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.database.Catalogue;
import io.devmatrix.core.database.Migrated;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Chains of migrations as Flyway applies them to rows. */
class MigrationOnPostgresTest extends OnLiveChain {
    @Test
    void fillsAndConstrainsRowsThatExist() throws SQLException {
        chain.follow("Book: { fields: { title: string(200), price: int } }");
        chain.execute("INSERT INTO books (title, price) SELECT 'Book ' || i, i FROM generate_series(1, 12000) AS i");

        chain.follow("Book: { fields: { title: { type: string(200), unique: true }, price: { type: int, min: 1 }, "
                + "twice: { type: int, backfill: price * 2, min: 2 }, code: { type: uuid, default: uuid() }, "
                + "number: { type: long, default: sequence() }, status: { type: string(9), default: \"now()\" }, "
                + "since: { type: instant, default: now() } }, indexes: [[price]] }");

        assertThat(chain.rows("SELECT count(*), count(DISTINCT code), count(DISTINCT number), sum(twice - 2 * price), "
                        + "count(DISTINCT since), min(status) FROM books"))
                .containsExactly("12000|12000|12000|0|1|now()");
        assertThat(chain.rows("SELECT nextval('sq_books_number')")).containsExactly("12001");
    }

    @Test
    void renamesAndKeeps() throws SQLException {
        chain.follow("Writer: { fields: { name: string(20) } }, "
                + "Book: { fields: { title: { type: string(200), unique: true }, writer: -> Writer, tags: -> Writer*, "
                + "number: { type: long, default: sequence() } }, checks: { short: title != 'x' } }");
        chain.execute("INSERT INTO writers (name) VALUES ('Ada')");
        chain.execute("INSERT INTO books (title, writer_id) SELECT 'One', id FROM writers");
        chain.execute("INSERT INTO books_tags (book_id, tag_id) SELECT b.id, w.id FROM books b, writers w");

        chain.follow("Author: { renamedFrom: Writer, fields: { name: string(20) } }, "
                + "Volume: { renamedFrom: Book, fields: { heading: { type: string(200), unique: true, renamedFrom: title }, "
                + "author: { to: Author, renamedFrom: writer }, labels: { to: Author, relation: many-to-many, renamedFrom: tags }, "
                + "number: { type: long, default: sequence() } }, checks: { short: heading != 'x' } }");

        assertThat(chain.rows("SELECT heading, name, number FROM volumes JOIN authors ON author_id = authors.id"))
                .containsExactly("One|Ada|1");
        assertThat(chain.rows("SELECT count(*) FROM volumes_labels")).containsExactly("1");
    }

    @Test
    void renamesValuesOfAnEnum() throws SQLException {
        chain.enums("enums: { Status: [OPEN, DONE] }\n");
        chain.follow(
                "Task: { fields: { status: { type: Status, default: OPEN } }, unique: [{ fields: [status], where: 'status == Status.OPEN' }] }");
        chain.execute("INSERT INTO tasks (status) VALUES ('OPEN'), ('DONE'), ('DONE')");

        chain.enums(
                "enums: { Status: { values: { WAITING_FOR_IT: { renamedFrom: OPEN }, OK: { renamedFrom: DONE } } } }\n");
        chain.follow("Task: { fields: { status: { type: Status, default: WAITING_FOR_IT } }, "
                + "unique: [{ fields: [status], where: 'status == Status.WAITING_FOR_IT' }] }");

        assertThat(chain.rows("SELECT status FROM tasks ORDER BY 1")).containsExactly("OK", "OK", "WAITING_FOR_IT");
    }

    @Test
    void replacesValuesThatAreGone() throws SQLException {
        chain.enums("enums: { Status: [OPEN, WAITING, DONE, LOST] }\n");
        chain.follow("Task: { fields: { status: Status, number: int }, unique: [[status, number]] }");
        chain.execute(
                "INSERT INTO tasks (id, status, number) SELECT ('00000000-0000-0000-0000-00000000000' || i)::uuid, status, n "
                        + "FROM (VALUES (1, 'OPEN', 1), (2, 'WAITING', 1), (3, 'DONE', 1), (4, 'LOST', 2)) AS rows (i, status, n)");

        chain.enums("enums: { Status: [OPEN, DONE] }\n");
        assertThat(chain.migrated("Task: { fields: { status: Status, number: int }, unique: [[status, number]] }")
                        .findings()
                        .toString())
                .contains(
                        "Rows of `tasks` do not meet `ck_tasks_status_values` and hold values that are gone; say which value "
                                + "`replaces` them, or change the rows (00000000-0000-0000-0000-000000000002, "
                                + "00000000-0000-0000-0000-000000000004)");

        chain.enums("enums: { Status: { values: { OPEN: { replaces: [WAITING] }, DONE: { replaces: [LOST] } } } }\n");
        assertThat(chain.migrated("Task: { fields: { status: Status, number: int }, unique: [[status, number]] }")
                        .findings()
                        .toString())
                .contains("Rows of `tasks` are alike in what `uq_tasks_status_number` keeps unique "
                        + "(00000000-0000-0000-0000-000000000001, 00000000-0000-0000-0000-000000000002)");

        chain.execute("UPDATE tasks SET number = 3 WHERE status = 'WAITING'");
        chain.follow("Task: { fields: { status: Status, number: int }, unique: [[status, number]] }");
        assertThat(chain.rows("SELECT status, number FROM tasks ORDER BY 1, 2"))
                .containsExactly("DONE|1", "DONE|2", "OPEN|1", "OPEN|3");
    }

    @Test
    void showsTheRowsThatDoNotFitAndLeavesTheDatabaseAsItWas() throws SQLException {
        chain.follow("Book: { fields: { title: string(200), pages: int?, shelf: string(20)? } }");
        chain.execute(
                "INSERT INTO books (id, title) SELECT ('00000000-0000-0000-0000-0000000000' || lpad(i::text, 2, '0'))::uuid, "
                        + "repeat('x', 8 + i) FROM generate_series(1, 14) AS i");
        Catalogue before = chain.catalogue();

        Migrated failed = chain.migrated(
                "Book: { fields: { title: string(10), pages: int?, shelf: string(20)?, isbn: string(13)? }, indexes: [[title]] }");

        assertThat(failed.findings().toString())
                .startsWith("src/main/resources/db/migration/V2__change_books.sql:")
                .contains(
                        "PostgreSQL refuses the statement: Values of `books.title` do not fit `varchar(10)` "
                                + "(12 rows, the first are 00000000-0000-0000-0000-000000000003, 00000000-0000-0000-0000-000000000004, ")
                .contains("00000000-0000-0000-0000-000000000012)")
                .doesNotContain("000000000013")
                .contains("Change these rows, then migrate again; nothing is changed yet. [MIGRATION-001]");
        assertThat(chain.catalogue()).isEqualTo(before);

        chain.execute("UPDATE books SET title = left(title, 10)");
        assertThat(chain.apply().findings().all()).isEmpty();
        assertThat(chain.rows("SELECT count(*) FROM books WHERE isbn IS NULL")).containsExactly("14");
    }

    @Test
    void namesRowsThatHaveNoValueAreAlikeOrRefuse() throws SQLException {
        chain.follow("Book: { fields: { title: string(20)?, price: int } }");
        chain.execute("INSERT INTO books (id, title, price) VALUES "
                + "('00000000-0000-0000-0000-000000000001', NULL, 0), ('00000000-0000-0000-0000-000000000002', 'a', 5), "
                + "('00000000-0000-0000-0000-000000000003', 'a', 5)");

        assertThat(chain.migrated("Book: { fields: { title: string(20), price: int } }")
                        .findings()
                        .toString())
                .contains(
                        "`books.title` becomes required and rows have no value for it (00000000-0000-0000-0000-000000000001)");
        assertThat(chain.migrated("Book: { fields: { title: { type: string(20)?, unique: true }, price: int } }")
                        .findings()
                        .toString())
                .contains("Rows of `books` are alike in what `uq_books_title` keeps unique "
                        + "(00000000-0000-0000-0000-000000000002, 00000000-0000-0000-0000-000000000003)");
        assertThat(chain.migrated("Book: { fields: { title: string(20)?, price: { type: int, min: 1 } } }")
                        .findings()
                        .toString())
                .contains("Rows of `books` do not meet `ck_books_price_min` (00000000-0000-0000-0000-000000000001)");
    }

    @Test
    void waitsForNobodyLongAndTriesAgain() throws Exception {
        chain.follow("Book: { fields: { title: string(20) } }");
        try (Connection other = chain.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("INSERT INTO books (title) VALUES ('kept')");
            Thread end = new Thread(() -> {
                try {
                    Thread.sleep(2500);
                    other.commit();
                } catch (InterruptedException | SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            end.start();
            chain.follow("Book: { fields: { title: string(20), isbn: string(13)? } }");
            end.join();
        }

        assertThat(chain.rows("SELECT title FROM books WHERE isbn IS NULL")).containsExactly("kept");
    }
}
