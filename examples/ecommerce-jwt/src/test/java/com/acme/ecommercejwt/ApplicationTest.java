package com.acme.ecommercejwt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What must hold before a database is asked. What the model says is checked by `mvn verify`. */
class ApplicationTest {

    private static final Path MODEL = Path.of("src/main/devmatrix/model/application.yaml");

    /** Beans of a generated class outside of the application's package would silently not be found. */
    @Test
    void modelGeneratesIntoThePackageThatIsScanned() throws IOException {
        assertThat(Files.readAllLines(MODEL)).contains("package: " + Application.class.getPackageName());
    }

    @Test
    void configurationNamesTheServiceAndKeepsTheSessionOutOfTheView() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .run(context -> {
                    assertThat(context.getEnvironment().getProperty("spring.application.name"))
                            .isEqualTo("ecommerce-jwt");
                    assertThat(context.getEnvironment().getProperty("spring.jpa.open-in-view"))
                            .isEqualTo("false");
                });
    }
}
