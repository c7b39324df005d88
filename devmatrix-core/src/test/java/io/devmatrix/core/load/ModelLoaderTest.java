package io.devmatrix.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.Models;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Entity;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelLoaderTest {
    private static final String HEAD = "devmatrix: 1\nservice: sample\npackage: com.acme.sample\n";

    @TempDir
    private Path folder;

    @Test
    void missingFolderIsAFinding() {
        LoadedModel loaded = new ModelLoader().load(folder.resolve("none"), "src/main/devmatrix/model");

        assertThat(loaded.findings())
                .hasToString("src/main/devmatrix/model: The folder `src/main/devmatrix/model` does not exist. "
                        + "Write a model file such as `src/main/devmatrix/model/service.yaml`. [MODEL-001]");
        assertThat(loaded.ir()).isEmpty();
        assertThatThrownBy(loaded::require).hasMessageContaining("MODEL-001");
    }

    @Test
    void folderWithoutModelIsAFinding() {
        assertThat(new ModelLoader().load(folder, "model").findings())
                .hasToString("model: The folder `model` holds no `*.yaml` file. "
                        + "Write a model file such as `model/service.yaml`. [MODEL-001]");
    }

    @Test
    void otherExtensionsAreNotPassedOverInSilence() throws Exception {
        Files.writeString(folder.resolve("a.yaml"), HEAD);
        Files.writeString(folder.resolve("b.yml"), "entities: {}\n");
        Files.writeString(folder.resolve("notes.md"), "# Notes\n");

        assertThat(new ModelLoader().load(folder, "model").findings())
                .hasToString("model/b.yml: `b.yml` is not read: model files end in `.yaml`. "
                        + "Rename it to `b.yaml`. [MODEL-036]");
    }

    @Test
    void filesOfAFolderAreOneModel() throws Exception {
        Files.writeString(folder.resolve("b.yaml"), "entities:\n  Note: { fields: { task: -> Task } }\n");
        Files.writeString(folder.resolve("a.yaml"), HEAD + "entities:\n  Task: { fields: { size: int } }\n");

        LoadedModel loaded = new ModelLoader().load(folder, "model");

        assertThat(loaded.findings()).hasToString("");
        assertThat(loaded.require().domain().entities())
                .extracting(Entity::name)
                .containsExactly("Task", "Note");
        assertThat(loaded.positions().of("entities.Note.fields.task")).hasToString("model/b.yaml:2:21");
    }

    @Test
    void orderOfFilesDoesNotMatter() {
        ModelFile one = ModelFile.of("a.yaml", HEAD + "enums: { A: [x] }\n");
        ModelFile two = ModelFile.of("b.yaml", "enums: { B: [y] }\n");

        assertThat(new ModelLoader().load(List.of(two, one)).require())
                .isEqualTo(new ModelLoader().load(List.of(one, two)).require());
    }

    @Test
    void sameNameInTwoFilesIsAFinding() {
        LoadedModel loaded = new ModelLoader()
                .load(List.of(
                        ModelFile.of("a.yaml", HEAD + "enums: { A: [x] }\n"),
                        ModelFile.of("b.yaml", "service: other\nenums: { A: [y] }\n")));

        assertThat(loaded.findings())
                .hasToString(
                        "b.yaml:1:1: `service` stands already at a.yaml:2:1. Say it in one file. [MODEL-013]\n"
                                + "b.yaml:2:10: `A` stands already at a.yaml:4:10. Rename or remove one of the two. [MODEL-013]");
    }

    @Test
    void anUnreadableFileDoesNotMakeOthersWrong() {
        LoadedModel loaded = new ModelLoader()
                .load(List.of(
                        ModelFile.of("a.yaml", "devmatrix: 1\nenums: { A: [x\n"),
                        ModelFile.of("b.yaml", "entities:\n  Task: { fields: { a: A, b: -> Other }, xyz: 1 }\n")));

        assertThat(loaded.findings().all())
                .extracting(finding -> finding.location() + " " + finding.id())
                .containsExactly("a.yaml:3:1 MODEL-006", "b.yaml:2:42 MODEL-016");
    }

    @Test
    void byteOrderMarkAndCarriageReturnsAreRead() {
        LoadedModel loaded =
                Models.of("\uFEFF" + (HEAD + "entities:\n  Task: { fields: { a: strin(3) } }\n").replace("\n", "\r\n"));

        assertThat(loaded.findings())
                .hasToString("model.yaml:5:24: There is no type `strin`. Did you mean `string`? [MODEL-022]");
    }

    @Test
    void otherEncodingsAreAFinding() {
        byte[] latin = "title: \u00fc\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new ModelLoader()
                        .load(List.of(new ModelFile("a.yaml", latin)))
                        .findings())
                .hasToString("a.yaml: `a.yaml` is not UTF-8. Save the file as UTF-8. [MODEL-004]");
    }

    @Test
    void tooMuchIsAFinding() {
        byte[] half = new byte[(int) (ModelLoader.LIMIT / 2) + 1];

        assertThat(new ModelLoader()
                        .load(List.of(new ModelFile("a.yaml", half), new ModelFile("b.yaml", half)))
                        .findings())
                .hasToString("The model holds 67108866 bytes. Keep it within 67108864. [MODEL-003]");
    }

    @Test
    void anUnreadableFolderEntryIsAFinding() throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), HEAD);
        if (!file.toFile().setReadable(false) || Files.isReadable(file)) {
            // Root reads everything: a link to nothing stands in.
            Files.delete(file);
            Files.createSymbolicLink(file, folder.resolve("gone"));
        }

        assertThat(new ModelLoader().load(folder, "model").findings().toString())
                .startsWith("model/a.yaml: `model/a.yaml` cannot be read")
                .endsWith("[MODEL-002]");
    }

    @Test
    void aModelOverThreeMebibytesLoads() {
        String text = LargeModel.of(1000, 3500);
        assertThat(text.length()).isGreaterThan(3 * 1024 * 1024);

        ApplicationIr ir = Models.of(text).require();

        assertThat(ir.domain().entities()).hasSize(1000);
    }

    @Test
    void aThousandEntitiesLoadInWellUnderASecond() {
        String text = LargeModel.of(1000, 0);
        Models.of(text).require();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();

        long start = threads.getCurrentThreadCpuTime();
        Models.of(text).require();

        assertThat((threads.getCurrentThreadCpuTime() - start) / 1_000_000)
                .as("CPU milliseconds")
                .isLessThan(1000);
    }
}
