package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.migrate.SchemaHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradesCheckTest {
    private static final String HELD = "catalogue is that of a fresh install";
    private static final String LINES = "Line: { partOf: Order.lines, fields: { price: int, pieces: int } }";
    private static final String TOTAL = ", total: { type: long, computed: 'lines.sum(l, %s)', stored: true }";
    private static PostgresServer server;

    @TempDir
    private Path base;

    private @Nullable SealedChain chain;

    @BeforeAll
    static void startPostgres() {
        server = PostgresServer.open(TestPostgres.settings());
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @Test
    void seesEachWayToTheNewestVersion() {
        follow(
                "",
                "Writer: { fields: { name: string(20) } }, Book: { fields: { title: string(20), code: { type: string(9), "
                        + "pattern: '[A-Z]{3}-[0-9]{4}' }, price: \"decimal(8,2)\", writer: -> Writer, tags: -> Writer*, shelf: string(5)? } }");
        follow(
                "migration: { lose: [books.shelf] }",
                "Author: { renamedFrom: Writer, fields: { name: string(10) } }, "
                        + "Book: { fields: { heading: { type: string(200), renamedFrom: title }, code: { type: string(9), "
                        + "pattern: '[A-Z]{3}-[0-9]{4}' }, price: \"decimal(9,3)\", writer: -> Author, tags: -> Author* } }");
        follow(
                "",
                "Author: { fields: { name: string(10) } }, Book: { fields: { heading: string(200), code: { type: string(9), "
                        + "pattern: '[A-Z]{3}-[0-9]{4}' }, price: { type: \"decimal(9,3)\", min: 250 }, writer: -> Author, tags: -> Author*, "
                        + "pages: { type: int, default: 7 } }, indexes: [[heading]] }");

        assertThat(chain.observations())
                .containsExactly(
                        "from V1: migrations apply to rows",
                        "from V1: rows of `books` are kept",
                        "from V1: rows of `books_tags` are kept",
                        "from V1: rows of `writers` are kept",
                        "from V1: constraints hold for all rows",
                        "from V1: " + HELD,
                        "from V2: migrations apply to rows",
                        "from V2: rows of `authors` are kept",
                        "from V2: rows of `books` are kept",
                        "from V2: rows of `books_tags` are kept",
                        "from V2: constraints hold for all rows",
                        "from V2: " + HELD);
    }

    @Test
    void seesAColumnThatWasDroppedAndMadeAnew() {
        oneFieldMore();
        plant(
                "ALTER TABLE books DROP COLUMN title; ALTER TABLE books ADD COLUMN title varchar(20) NOT NULL DEFAULT 'x';"
                        + " ALTER TABLE books ALTER COLUMN title DROP DEFAULT;");

        assertThat(chain.observations())
                .contains("from V1: rows of `books` are kept: "
                        + "column `books.title` was dropped and made anew, its values are gone")
                .contains("from V1: " + HELD);
    }

    @Test
    void seesValuesThatChangedAndRowsThatAreGone() {
        oneFieldMore();
        plant("UPDATE books SET title = 'x' WHERE title = (SELECT max(title) FROM books);");

        assertThat(chain.observations().get(1))
                .startsWith("from V1: rows of `books` are kept: values of `books.title` changed, first in row `")
                .endsWith("became `x`");

        plant("DELETE FROM books WHERE title = (SELECT max(title) FROM books);");
        assertThat(chain.observations().get(1))
                .startsWith("from V1: rows of `books` are kept: 1 of 3 rows are gone, the first is `");
    }

    @Test
    void namesWhatTheCatalogueLacks() {
        follow("", "Book: { fields: { title: string(20) } }");
        follow("", "Book: { fields: { title: string(20) }, indexes: [[title]] }");
        plantInSteps();

        assertThat(chain.observations())
                .contains("from V1: rows of `books` are kept")
                .contains("from V1: index `ix_books_title`: missing: expected `btree (title)`")
                .doesNotContain("from V1: " + HELD);
    }

    @Test
    void rowsThatNoGuardTakesAreNotProven() {
        follow("", "Book: { fields: { title: string(20), mark: int } }");
        follow("", "Book: { fields: { title: string(20), mark: { type: int, min: 900000 } } }");
        follow("migration: { lose: [books.mark] }", "Book: { fields: { title: string(20) } }");

        assertThat(chain.observations())
                .contains("from V1: rows are kept: not observed: the migrations refuse all rows that the judge knows, "
                        + "before they change anything")
                .contains("from V1: " + HELD, "from V2: rows of `books` are kept");
        assertThat(chain.check().check().failures())
                .extracting(Observation::name)
                .containsExactly("from V1: rows are kept");
    }

    @Test
    void aPersonsScriptMayChangeRows() throws IOException {
        oneFieldMore();
        Files.writeString(
                chain.layout().migrations().resolve("V1.5__titles.sql"), "UPDATE books SET title = 'x' || title;");

        assertThat(chain.observations().get(1)).endsWith("; your migration `1.5` may have done so");
    }

    @Test
    void computedValuesAreThoseOfTheModel() {
        follow("", order("") + LINES);
        follow("", order(TOTAL.formatted("l.price * l.pieces")) + LINES);
        follow(
                "",
                order(TOTAL.formatted("l.price + l.pieces")
                                + ", twice: { type: long, computed: total * 2, stored: true }")
                        + LINES);

        assertThat(chain.observations())
                .contains("from V1: values of `orders.total` are what the model computes")
                .contains("from V1: values of `orders.twice` are what the model computes")
                .contains("from V2: values of `orders.total` are what the model computes")
                .contains("from V2: values of `orders.twice` are what the model computes");
        assertThat(chain.check().check().failures()).isEmpty();
    }

    @Test
    void seesAComputedValueThatIsStale() {
        follow("", order(TOTAL.formatted("l.price * l.pieces")) + LINES);
        follow("", order(TOTAL.formatted("l.price * l.pieces + 1")) + LINES);
        plantInSteps();

        assertThat(chain.observations())
                .anyMatch(seen -> seen.matches("from V1: values of `orders.total` are what the model computes: "
                        + "row `.*` holds `-?\\d+`, the model computes `-?\\d+`"));
    }

    @Test
    void seesAComputedValueThatNoLongerFitsItsParts() {
        follow("", order(TOTAL.formatted("l.price * l.pieces")) + LINES);
        follow("", order(TOTAL.formatted("l.price * l.pieces") + ", note: string(9)?") + LINES);
        plant("UPDATE lines SET pieces = pieces + 1;");

        assertThat(chain.observations())
                .anyMatch(seen ->
                        seen.startsWith("from V1: values of `orders.total` are what the model computes: row `"));
    }

    @Test
    void computedValuesOfAPersonsScriptAreProvenToo() throws IOException {
        String silo = "Silo: { fields: { name: string(9)%s } }";
        String plain = ", plain: { type: boolean?, computed: \"name.matches('^[a-z]+$')\", stored: true }";
        follow("", silo.formatted(""));
        Path script = chain.layout().migrations().resolve("V2.5__plain.sql");
        Files.writeString(script, "UPDATE silos SET plain = name ~ '^[a-z]+$';");
        follow("", silo.formatted(plain));
        assertThat(chain.observations()).contains("from V1: values of `silos.plain` are what the model computes");

        Files.writeString(script, "UPDATE silos SET plain = name !~ '^[a-z]+$';");
        assertThat(chain.observations())
                .anyMatch(
                        seen -> seen.startsWith("from V1: values of `silos.plain` are what the model computes: row `"));
    }

    @Test
    void oneVersionHasNoEarlierOne() {
        follow("", "Book: { fields: { title: string(20) } }");

        assertThat(SchemaHistory.read(chain.layout().migrationFolders()).earlier())
                .isEmpty();
    }

    @Test
    void aBrokenMigrationIsTheBusinessOfAnotherCheck() {
        oneFieldMore();
        plant("ALTER TABLE nowhere ADD COLUMN x integer;");

        assertThat(chain.observations())
                .containsExactly("all migrations apply: they do not, see the check `migrations`");
    }

    private static String order(String more) {
        return "Order: { fields: { fee: int" + more + " } }, ";
    }

    private void oneFieldMore() {
        follow("", "Book: { fields: { title: string(20) } }");
        follow("", "Book: { fields: { title: string(20), isbn: string(13)? } }");
    }

    private void follow(String top, String entities) {
        String yaml = "devmatrix: 1\nservice: library\npackage: com.acme.library\n" + top + "\nentities: { " + entities
                + " }\n";
        if (chain == null) {
            chain = new SealedChain(server, base, yaml);
        } else {
            chain.follow(yaml);
        }
    }

    /** As if the newest migration did this, too. */
    private void plant(String sql) {
        change("V2__", text -> text + "\n" + sql + "\n");
    }

    /** As if the newest migration had no steps. */
    private void plantInSteps() {
        change("V2.1__", text -> "SELECT 1;\n");
    }

    private void change(String start, UnaryOperator<String> edit) {
        try (Stream<Path> files = Files.list(chain.layout().migrations())) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith(start)
                            && file.toString().endsWith(".sql"))
                    .toList()) {
                Files.writeString(file, edit.apply(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
