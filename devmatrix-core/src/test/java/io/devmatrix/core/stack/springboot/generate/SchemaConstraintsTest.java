package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.migrate.InitialMigration;
import io.devmatrix.core.migrate.ModelSchema;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers to broken constraints and the constraints of the schema are the same. */
class SchemaConstraintsTest {
    private static final Pattern NAME = Pattern.compile("\"((?:uq|ck|fk)_\\w+)\"");
    private static final Pattern CONSTRAINT = Pattern.compile("(?:CONSTRAINT|UNIQUE INDEX) ((?:uq|ck|fk)_\\w+)");

    /** A client names no row of the owner's side of a join table, so nothing is to be answered. */
    private static final Set<String> OWNERS = Set.of("fk_books_tags_book_id");

    @ParameterizedTest
    @ValueSource(strings = {"shelf", "todo"})
    void eachConstraintHasItsAnswer(String name) {
        ApplicationIr model = Models.named(name).require();
        String sql = InitialMigration.of(
                ModelSchema.of(FactTable.of(model), node -> Location.NONE).schema());
        Set<String> schema = names(CONSTRAINT, sql);
        schema.removeAll(OWNERS);

        assertThat(names(NAME, Generated.text(Generated.files(model), "SchemaConstraints.java")))
                .isNotEmpty()
                .isEqualTo(schema);
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
