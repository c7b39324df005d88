package io.devmatrix.core.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigratedColumnsTest {
    @Test
    void theHistoryIsReadInTheOrderOfVersions() {
        MigratedColumns columns = of(
                "V10__last.sql", "ALTER TABLE b RENAME TO books; DROP TABLE old;",
                "V2__next.sql", "alter table only b add x int, drop column y, rename column z to \"Z\";",
                "V1__first.sql", "CREATE TABLE b (y int, z int, CHECK (y > 0)); create table old (a int);");

        assertThat(columns.tables()).containsOnlyKeys("books");
        assertThat(columns.tables().get("books")).containsOnlyKeys("Z", "x");
    }

    @Test
    void commentsTextsAndBodiesOfFunctionsDoNotCount() {
        MigratedColumns columns = of(
                "V1__first.sql",
                """
                /* CREATE TABLE a (b int); */
                -- CREATE TABLE c (d int);
                CREATE FUNCTION f() RETURNS int AS $$ CREATE TABLE e (f int); $$ LANGUAGE sql;
                CREATE TABLE IF NOT EXISTS public.g (
                    h text DEFAULT 'a, b; --',
                    i numeric(10, 2) -- the last; one
                );
                """);

        assertThat(columns.tables()).containsOnlyKeys("g");
        assertThat(columns.tables().get("g")).containsOnlyKeys("h", "i");
        assertThat(columns.defined().get(0).definition()).isEqualTo("h text DEFAULT 'a, b; --'");
    }

    private static MigratedColumns of(String... namesAndTexts) {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.add(SourceFile.of("db/" + namesAndTexts[i], Origin.MIGRATION, namesAndTexts[i + 1]));
        }
        return MigratedColumns.of(Sources.of(files).migrations());
    }
}
