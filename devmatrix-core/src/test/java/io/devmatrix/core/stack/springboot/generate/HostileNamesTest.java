package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.output.FileSet;
import org.junit.jupiter.api.Test;

/** What the checks let pass as a name is a name in every file that is generated. */
class HostileNamesTest {
    @Test
    void entitiesMayBeCalledLikeWhatGeneratedCodeImports() {
        assertThat(JavaCompilation.complaints(Generated.files(HostileNames.entities())))
                .isEmpty();
    }

    @Test
    void attributesMayBeCalledLikeVariablesAndWordsOfSql() {
        assertThat(JavaCompilation.complaints(Generated.files(HostileNames.attributes())))
                .isEmpty();
    }

    @Test
    void columnsAreQuotedWhereSqlQuotesThem() {
        FileSet files = Generated.files(HostileNames.attributes());
        EntityFacts thing =
                FactTable.of(Models.of(HostileNames.attributes()).require()).entity("Thing");
        String text = Generated.text(files, "domain/Thing.java");

        assertThat(text).contains("@Column(name = \"`order`\", nullable = false");
        assertThat(thing.attributes().filter(a -> a.column().quoted()))
                .hasSizeGreaterThan(40)
                .allSatisfy(attribute -> assertThat(text)
                        .contains("@Column(name = \"`" + attribute.column().text() + "`\""));
    }

    @Test
    void tablesAreQuotedWhereSqlQuotesThem() {
        FileSet files = Generated.files(
                """
                devmatrix: 1
                service: hostile
                package: com.acme.hostile
                api: {}
                entities:
                  Account:
                    table: user
                    fields: { group: -> Account?, grants: -> Account* }
                    api: crud
                """);
        assertThat(Generated.text(files, "domain/Account.java"))
                .contains("/** An account. Stored in {@code user}. */", "@Table(name = \"`user`\")");
    }

    @Test
    void eventsMayBeCalledLikeOperations() {
        assertThat(JavaCompilation.complaints(Generated.files(HostileNames.events())))
                .isEmpty();
    }
}
