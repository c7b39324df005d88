package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationStateTest {
    @TempDir
    Path project;

    private ProjectLayout layout;
    private GenerationState state;
    private Path generated;

    @BeforeEach
    void generate() throws IOException {
        layout = new ProjectLayout(project, project.resolve("target"), List.of(project.resolve("src/main/java")));
        generated = project.resolve("target/generated-sources/devmatrix/com/acme/Book.java");
        write(generated, "class Book {}");
        write(project.resolve("src/main/devmatrix/model/application.yaml"), "devmatrix: 1");
        state = new GenerationState(layout);
        state.remember("first");
    }

    @Test
    void isCurrentAsLongAsNothingChanges() {
        assertThat(state.isCurrent("first")).isTrue();
        assertThat(state.size()).isEqualTo(1);
    }

    @Test
    void isNotCurrentForOtherInputs() {
        assertThat(state.isCurrent("second")).isFalse();
    }

    @Test
    void isNotCurrentWhenAFileIsEdited() throws IOException {
        FileTime before = Files.getLastModifiedTime(generated);
        write(generated, "class Bock {}");
        Files.setLastModifiedTime(generated, FileTime.fromMillis(before.toMillis() + 5));

        assertThat(state.isCurrent("first")).isFalse();
    }

    @Test
    void isNotCurrentWhenAFileIsGone() throws IOException {
        Files.delete(generated);

        assertThat(state.isCurrent("first")).isFalse();
    }

    /** Else it would be compiled, and the advice of the judge to generate again would change nothing. */
    @Test
    void isNotCurrentWhenAFileWasAdded() throws IOException {
        write(generated.resolveSibling("Extra.java"), "class Extra {}");

        assertThat(state.isCurrent("first")).isFalse();
    }

    @Test
    void isNotCurrentOnceForgotten() {
        state.forget();

        assertThat(state.isCurrent("first")).isFalse();
    }

    @Test
    void aStateThatCannotBeReadIsNotCurrent() throws IOException {
        Files.write(layout.work().resolve("generate.state"), new byte[] {(byte) 0xC3, 0x28});

        assertThat(state.isCurrent("first")).isFalse();
    }

    @Test
    void theInputsAreVersionModelAndNamesOfHandWrittenClasses() throws IOException {
        String before = fingerprint("1");
        assertThat(fingerprint("1")).isEqualTo(before);
        assertThat(fingerprint("2")).isNotEqualTo(before);

        Path byHand = project.resolve("src/main/java/com/acme/Shelf.java");
        write(byHand, "class Shelf {}");
        String withShelf = fingerprint("1");
        assertThat(withShelf).isNotEqualTo(before);
        write(byHand, "class Shelf { int room; }");
        assertThat(fingerprint("1")).isEqualTo(withShelf);

        write(project.resolve("src/main/devmatrix/model/application.yaml"), "devmatrix: 1\nservice: shelf");
        assertThat(fingerprint("1")).isNotEqualTo(withShelf);
    }

    private String fingerprint(String version) {
        return GenerationState.fingerprint(version, getClass().getClassLoader(), layout);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
