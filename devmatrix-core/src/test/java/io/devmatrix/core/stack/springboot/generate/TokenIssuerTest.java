package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Golden;
import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: sample
            package: com.acme.sample
            entities:
              User:
                fields: { email: { type: email, unique: true }, secret: { type: string(60), access: write-only } }
                api: [read]
            security: { principal: User, login: email, password: secret, tokens: { access: 10m, refresh: 2d } }
            """;

    @Test
    void tokensHoldAsLongAsTheModelSaysThoughSecondsPassMeanwhile() throws ReflectiveOperationException {
        String name = "com.acme.sample.base.security.TokenProbe";
        GeneratedFile probe =
                GeneratedFile.java(name, Golden.read(Path.of("src/test/resources/security/TokenProbe.java")), "", "");
        FileSet all = FileSet.of(Stream.concat(Generated.files(MODEL).files().stream(), Stream.of(probe)));

        Object lifetimes = JavaCompilation.classes(all)
                .loadClass(name)
                .getMethod("lifetimes")
                .invoke(null);

        assertThat(lifetimes).isEqualTo("600 172800");
    }
}
