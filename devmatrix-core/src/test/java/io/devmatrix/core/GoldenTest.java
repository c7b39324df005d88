package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
    @Test
    void aFolderHoldsTheTextsAndNothingElse(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/a.txt"), "a");
        Golden.requireSame(folder, Map.of("b/a.txt", "a"));

        assertThatThrownBy(() -> Golden.requireSame(folder, Map.of())).hasMessageContaining("b/a.txt");
        assertThatThrownBy(() -> Golden.requireSame(folder, Map.of("b/a.txt", "a", "c.txt", "c")))
                .hasMessageContaining("c.txt");
        assertThatThrownBy(() -> Golden.requireSame(folder, Map.of("b/a.txt", "b")))
                .hasMessageContaining("b/a.txt");
    }
}
