package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaDiffTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            a: int?                           | a: int?, b: int?                        | SAFE add column `things.b`
            a: int?                           | a: int?, b: { type: int, default: 1 }   | SAFE add column `things.b`
            a: int?                           | a: int?, b: { type: uuid, default: uuid() } | BACKFILL add column `things.b`
            a: int                            | a: int, b: { type: int, backfill: a }   | BACKFILL add column `things.b`
            a: int?, b: int?                  | a: int?                                 | DESTROYS drop column `things.b`
            a: int?                           | b: { type: int?, renamedFrom: a }       | SAFE rename column `things.a` to `b`
            a: int?                           | b: { type: int?, renamedFrom: c }       | DESTROYS drop column `things.a`, SAFE add column `things.b`
            a: int?                           | a: int                                  | CHECKED require `things.a`
            a: int?                           | a: { type: int, backfill: 1 }           | BACKFILL require `things.a`
            a: int                            | a: int?                                 | SAFE let `things.a` be null
            a: int                            | a: { type: int, default: 1 }            | SAFE change the default of `things.a`
            a: string(5)                      | a: string(6)                            | SAFE change column `things.a` from `varchar(5)` to `varchar(6)`
            a: string(5)                      | a: text                                 | SAFE change column `things.a` from `varchar(5)` to `text`
            a: string(5)                      | a: string(4)                            | CHECKED change column `things.a` from `varchar(5)` to `varchar(4)`
            a: int                            | a: long                                 | SAFE change column `things.a` from `integer` to `bigint`
            a: decimal(5,2)                   | a: decimal(5,3)                         | CHECKED change column `things.a` from `numeric(5,2)` to `numeric(5,3)`
            a: int                            | a: { type: int, unique: true }          | CHECKED add unique `uq_things_a`
            a: { type: int, min: 1 }          | a: int                                  | SAFE drop check `ck_things_a_min`
            a: { type: int, min: 1 }          | b: { type: int, min: 1, renamedFrom: a } | SAFE rename column `things.a` to `b`, SAFE rename check `ck_things_a_min` to `ck_things_b_min`
            a: int                            | a: { type: int, min: 1 }                | CHECKED add check `ck_things_a_min`
            a: -> Thing                       | a: { to: Thing, onDelete: cascade }     | SAFE drop foreign key `fk_things_a_id`, CHECKED add foreign key `fk_things_a_id`
            a: int                            | a: int, b: -> Thing*                    | SAFE create table `things_b`
            a: int                            | a: { type: int, default: sequence() }   | SAFE create sequence `sq_things_a`, SAFE let `things.a` own sequence `sq_things_a`, SAFE change the default of `things.a`
            a: { type: int, description: x }  | a: int                                  | SAFE describe `things.a`
            """)
    void namesEachChangeWithWhatItMeansForTheRows(String before, String after, String expected) {
        assertThat(changes("Thing: { fields: { " + before + " } }", "Thing: { fields: { " + after + " } }"))
                .isEqualTo(expected.replace('\n', ' '));
    }

    @Test
    void renamesWhatIsNamedAfterAnEntity() {
        assertThat(changes(
                        "Writer: { fields: { name: { type: string(9), unique: true }, number: { type: long, default: sequence() } } }, "
                                + "Book: { partOf: Writer.books, fields: { tags: -> Writer* } }",
                        "Author: { renamedFrom: Writer, fields: { name: { type: string(9), unique: true }, "
                                + "number: { type: long, default: sequence() } } }, "
                                + "Book: { partOf: Author.books, fields: { tags: -> Author* } }"))
                .contains("SAFE rename table `writers` to `authors`")
                .contains("SAFE rename column `books.writer_id` to `author_id`")
                .contains("SAFE rename primary key `pk_writers` to `pk_authors`")
                .contains("SAFE rename unique `uq_writers_name` to `uq_authors_name`")
                .contains("SAFE rename sequence `sq_writers_number` to `sq_authors_number`")
                .doesNotContain("drop")
                .doesNotContain("add");
    }

    @Test
    void softDeleteMakesUniquesPartial() {
        String fields = "fields: { name: { type: string(9), unique: true } }";
        assertThat(changes("Thing: { " + fields + " }", "Thing: { softDelete: true, " + fields + " }"))
                .isEqualTo("SAFE add column `things.deleted_at`, SAFE drop unique `uq_things_name`, "
                        + "CHECKED add unique `uq_things_name`");
    }

    @Test
    void dropsTablesThatReferToEachOther() {
        assertThat(changes(
                        "Egg: { fields: { hen: -> Hen } }, Hen: { fields: { egg: -> Egg } }, Nest: { fields: { a: int } }",
                        "Nest: { fields: { a: int } }"))
                .contains("DESTROYS drop table `eggs`")
                .contains("DESTROYS drop table `hens`")
                .contains("SAFE drop foreign key `fk_");
    }

    @Test
    void saysTheSameEachTime() {
        ModelSchema old = model("A: { fields: { a: int } }, B: { fields: { a: -> A } }");
        ModelSchema wanted =
                model("A: { fields: { b: { type: int, min: 1, default: 1 } } }, C: { fields: { a: -> A* } }");
        String first = script(old, wanted);

        assertThat(script(old, wanted)).isEqualTo(first).contains("CREATE TABLE", "DROP TABLE", "NOT VALID");
    }

    @Test
    void asksTimesAsTheyAre() {
        String fields = "Thing: { fields: { a: date, b: instant, c: int }, checks: { sane: a < date('2030-01-01') } }";

        assertThat(script(model(fields.replace("2030", "2031")), model(fields)))
                .contains("SELECT id, a, b, c, active, created_at, updated_at FROM things")
                .doesNotContain("TIME ZONE");
    }

    private static String script(ModelSchema old, ModelSchema wanted) {
        MigrationScripts scripts = new MigrationScripts(
                2, old.schema(), SchemaDiff.between(old.schema(), wanted.schema(), wanted.intent()));
        return scripts.transaction() + scripts.steps();
    }

    private static String changes(String before, String after) {
        ModelSchema wanted = model(after);
        return String.join(
                ", ",
                SchemaDiff.between(model(before).schema(), wanted.schema(), wanted.intent()).stream()
                        .map(change -> change.effect() + " " + change.text())
                        .toList());
    }

    private static ModelSchema model(String entities) {
        return ModelSchema.of(
                FactTable.of(Models.of("devmatrix: 1\nservice: sample\npackage: com.acme.sample\nentities: { "
                                + entities.replaceAll("decimal\\((\\d),(\\d)\\)", "\"decimal($1,$2)\"") + " }\n")
                        .require()),
                node -> Location.NONE);
    }
}
