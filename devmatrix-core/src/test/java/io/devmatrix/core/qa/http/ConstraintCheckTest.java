package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.database.Migrations;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.SchemaMigrator;
import io.devmatrix.core.qa.Evidence;
import io.devmatrix.core.qa.MigratedDatabase;
import io.devmatrix.core.qa.Observation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintCheckTest {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static PostgresServer server;

    @TempDir
    private Path base;

    @BeforeAll
    static void startPostgres() {
        server = PostgresServer.open(TestPostgres.settings());
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"todo", "library", "shop", "shelf", "workshop", "depot", "odd"})
    void eachConstraintOfTheModelRefuses(String model) {
        Evidence evidence = check(model, "");
        assertThat(evidence.failures()).isEmpty();
        assertThat(evidence.observations()).hasSizeGreaterThan(10);
    }

    @Test
    void eachKindOfConstraintIsTried() {
        assertThat(check("shop", "").observations())
                .extracting(Observation::name)
                .contains(
                        "`carts.status` null is refused",
                        "`carts.status` of 12 characters is refused",
                        "`order_items.unit_price` 10000000000 is refused",
                        "`pk_carts`: a row with the key of another is refused",
                        "`uq_customers_email`: a second row is refused",
                        "`uq_carts_customer_id`: a second row is refused",
                        "`uq_carts_customer_id`: two rows for which `status == CartStatus.OPEN` is false are taken",
                        "`fk_carts_customer_id`: a row that refers to none is refused",
                        "`fk_carts_customer_id`: the row it refers to is deleted, which is refused",
                        "`fk_cart_items_cart_id`: the row it refers to is deleted with the row itself",
                        "`ck_cart_items_quantity_min`: a row that breaks it is refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-> Node?", "{ to: Node?, onDelete: set-null }", "{ to: Node?, onDelete: cascade }"})
    void aTableThatRefersToItselfIsTriedToo(String parent) {
        String model =
                """
                devmatrix: 1
                service: trees
                package: com.acme.trees
                entities:
                  Node: { fields: { name: string(20), parent: %s }, api: crud }
                """
                        .formatted(parent);
        assertThat(check(Models.of(model).require(), "").failures()).isEmpty();
    }

    /** Rows of whom a condition asks that they refer to something, or not to one and the same. */
    @Test
    void conditionsOverRelationsAreTriedToo() {
        String model =
                """
                devmatrix: 1
                service: rides
                package: com.acme.rides
                enums: { RideState: [FREE, TAKEN, OVER] }
                entities:
                  Person: { fields: { name: string(20) } }
                  Ride:
                    fields:
                      guest: -> Person
                      driver: -> Person?
                      state: { type: RideState, default: FREE }
                    unique:
                      - { fields: [driver], where: driver != null && state == RideState.TAKEN }
                    checks:
                      others: { that: guest != driver }
                """;
        Evidence evidence = check(Models.of(model).require(), "");
        assertThat(evidence.failures()).isEmpty();
        assertThat(evidence.observations())
                .extracting(Observation::name)
                .contains(
                        "`uq_rides_driver_id`: a second row is refused",
                        "`ck_rides_others`: a row that breaks it is refused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ALTER TABLE customers ALTER COLUMN email DROP NOT NULL | `customers.email` null is refused
            ALTER TABLE customers ALTER COLUMN email TYPE varchar(300) | `customers.email` of 255 characters is refused
            ALTER TABLE products ALTER COLUMN price TYPE numeric(20,2) | `products.price` 10000000000 is refused
            ALTER TABLE products ALTER COLUMN stock TYPE bigint | `products.stock` 2147483648 is refused
            ALTER TABLE customers DROP CONSTRAINT uq_customers_email | `uq_customers_email`: a second row is refused
            ALTER TABLE products DROP CONSTRAINT ck_products_price_min | `ck_products_price_min`: a row that breaks it is refused
            ALTER TABLE carts DROP CONSTRAINT fk_carts_customer_id | `fk_carts_customer_id`: a row that refers to none is refused
            ALTER TABLE products ADD CONSTRAINT ck_surplus CHECK (stock < 0) | rows that the model allows can be inserted
            DROP INDEX uq_carts_customer_id; CREATE UNIQUE INDEX uq_carts_customer_id ON carts (customer_id) | rows that the model allows can be inserted
            ALTER TABLE cart_items DROP CONSTRAINT fk_cart_items_cart_id; ALTER TABLE cart_items ADD CONSTRAINT fk_cart_items_cart_id FOREIGN KEY (cart_id) REFERENCES carts (id) ON DELETE RESTRICT | `fk_cart_items_cart_id`: the row it refers to is deleted with the row itself
            """)
    void aConstraintThatIsMissingIsFoundByItsName(String fault, String observation) {
        assertThat(check("shop", fault).failures())
                .extracting(Observation::name)
                .contains(observation);
    }

    private Evidence check(String name, String fault) {
        return check(Models.named(name).require(), fault);
    }

    private Evidence check(ApplicationIr application, String fault) {
        FactTable facts = FactTable.of(application);
        ModelSchema model = ModelSchema.of(facts, node -> Location.of("model.yaml"));
        ProjectLayout layout = new ProjectLayout(base, base.resolve("target"), List.of());
        new SchemaMigrator(layout.migrationFolders()).migrate(model);
        try {
            Files.writeString(
                    layout.migrations().resolve("V2__fault.sql"), fault.isEmpty() ? "SELECT 1;" : fault + ";");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String folder = base.relativize(layout.migrations()).toString();
        MigratedDatabase database = new MigratedDatabase(
                () -> server, new Migrations(base, folder), "constraints_" + DATABASES.incrementAndGet());
        return new ConstraintCheck(database, facts, model.schema(), Clock.systemUTC()).check();
    }
}
