package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.stack.springboot.SpringBootStack;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingDependenciesTest {
    private static final String NEEDED = "org.springframework.boot:spring-boot-starter-security-oauth2-resource-server";

    @Test
    void spellsWhatThePomHasToName() {
        assertThat(MissingDependencies.of(List.of(NEEDED), Set.of("org.acme:other")))
                .hasToString("pom.xml: The service of this model needs `" + NEEDED
                        + "`, which the pom does not name. Add `<dependency><groupId>org.springframework.boot</groupId>"
                        + "<artifactId>spring-boot-starter-security-oauth2-resource-server</artifactId></dependency>`"
                        + " to its `dependencies`. [GEN-002]");
    }

    @Test
    void isSilentOfWhatIsNamed() {
        assertThat(MissingDependencies.of(List.of(NEEDED), Set.of(NEEDED)).all())
                .isEmpty();
    }

    @Test
    void isNeededByServicesThatKnowTheirUsers() {
        assertThat(needed("club")).containsExactly(NEEDED);
        assertThat(needed("shelf")).isEmpty();
    }

    private static List<String> needed(String model) {
        return new SpringBootStack()
                .dependencies(FactTable.of(Models.named(model).require()));
    }
}
