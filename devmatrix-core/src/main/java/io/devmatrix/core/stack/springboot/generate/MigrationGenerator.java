package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.output.GeneratedFile.Root;
import io.devmatrix.core.output.Stratum;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.stream.Stream;

/**
 * What the service needs beside its migrations, which are written by a goal of their own: a callback by which Flyway repeats
 * steps that failed. It stands on the class path where the migrations stand.
 */
final class MigrationGenerator implements Generator {
    static final String CALLBACK = "db/migration/beforeValidate__repeat_failed_steps.sql";

    private static final String SQL =
            """
            -- Steps of a migration, V<n>.1__<what>_steps.sql, run outside of a transaction and can be repeated. Flyway notes that they failed and
            -- refuses to go on; without this note it runs them again. What else failed stays noted.
            DO $$
            BEGIN
                IF to_regclass('"${flyway:defaultSchema}"."${flyway:table}"') IS NOT NULL THEN
                    DELETE FROM "${flyway:defaultSchema}"."${flyway:table}"
                        WHERE NOT success AND script ~ '^V[1-9][0-9]{0,5}[.]1__.*_steps[.]sql$';
                END IF;
            END
            $$;
            """;

    @Override
    public AtomKind kind() {
        return AtomKind.MIGRATION;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        return Stream.of(new GeneratedFile(Root.RESOURCES, CALLBACK, SQL, Stratum.AST, atom.rule(), atom.node()));
    }
}
