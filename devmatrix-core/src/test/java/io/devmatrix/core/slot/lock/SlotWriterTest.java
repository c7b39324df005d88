package io.devmatrix.core.slot.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.output.RegularFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotWriterTest {
    private static final String FILL = "src/main/java/com/acme/rule/DiscountBusinessRules.java";

    @TempDir
    Path folder;

    private Path project;
    private SlotWriter writer;

    @BeforeEach
    void open() throws IOException {
        project = Files.createDirectory(folder.resolve("project"));
        writer = new SlotWriter(new SlotFolders(project, project.resolve("target/devmatrix")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FILL,
                "src/main/java/com/acme/flow/PlaceOrderFlowMethods.java",
                "src/main/java/com/acme/web/StatsCustomEndpoints.java",
                "src/main/java/com/acme/mapping/GatewayMappings.java",
                "src/main/devmatrix/repair/rule-discount-1.patch",
                "src/main/devmatrix/lock/slots/rule-discount.json",
                "src/main/devmatrix/lock/rules.json"
            })
    void writesTheFilesOfASlot(String path) throws IOException {
        write(path);
        assertThat(project.resolve(path)).hasContent("text");
        write(path, "other\n");
        assertThat(Files.readString(project.resolve(path))).isEqualTo("other\n");
        assertThat(RegularFiles.below(project)).containsExactly(project.resolve(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "pom.xml",
                "Dockerfile",
                "compose.yaml",
                "C:\\rule\\XBusinessRules.java",
                "src/main/java/com/acme/rule/../config/XBusinessRules.java",
                "src/main/java/../../../rule/XBusinessRules.java",
                "src/main/java/com/acme/./rule/XBusinessRules.java",
                "src/main/java/com/acme//rule/XBusinessRules.java",
                "src/main/java//etc/rule/XBusinessRules.java",
                "/src/main/java/com/acme/rule/XBusinessRules.java",
                "../src/main/java/com/acme/rule/XBusinessRules.java",
                "src/main/java/com/acme/rule/XBusinessRules.java/",
                "src/main/java/com/acme/rule/BusinessRules.java",
                "src/main/java/com/acme/rule/XBusinessRulesBase.java",
                "src/main/java/com/acme/rule/XBusinessRules.java.sh",
                "src/main/java/com/acme/rule/XBusinessRules",
                "src/main/java/com/acme/rule/XBusinessRules.JAVA",
                "src/main/java/com/acme/rule/xbusinessrules.java",
                "src/main/java/com/acme/rule/X\u0000BusinessRules.java",
                "src/main/java/com/acme/rule/X BusinessRules.java",
                "src/main/java/com/acme/rule\\XBusinessRules.java",
                "src/main/java/com/acme/Rule/XBusinessRules.java",
                "src/main/java/com/acme/ruler/XBusinessRules.java",
                "src/main/java/com/acme/rule/deep/XBusinessRules.java",
                "src/main/java/com/acme/flow/XBusinessRules.java",
                "src/main/java/com/acme/rule/XFlowMethods.java",
                "src/main/java/com/acme/config/RuleBusinessRules.java",
                "src/main/java/XBusinessRules.java",
                "SRC/main/java/com/acme/rule/XBusinessRules.java",
                "src/test/java/com/acme/rule/XBusinessRules.java",
                "src/main/resources/db/migration/V1__rule.sql",
                "src/main/resources/rule/XBusinessRules.java",
                "src/main/devmatrix/repair/rule-discount-0.patch",
                "src/main/devmatrix/repair/../model/rule-x-1.patch",
                "src/main/devmatrix/repair/sub/rule-x-1.patch",
                "src/main/devmatrix/repair/rule-x-1.patch.java",
                "src/main/devmatrix/model/rule-x-1.patch",
                "src/main/devmatrix/lock/slots/../migrations.json",
                "src/main/devmatrix/lock/templates.json",
                "target/generated-sources/devmatrix/com/acme/rule/XBusinessRules.java"
            })
    void refusesAllOthers(String path) throws IOException {
        assertThatThrownBy(() -> write(path))
                .isInstanceOf(PathRefused.class)
                .hasMessage("`" + path + "` is no place of a slot, and nothing else is written");
        assertThat(RegularFiles.below(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "src/main", "src/main/java", "src/main/java/com", "src/main/java/com/acme/rule"})
    void refusesALinkOnTheWay(String part) throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside/main/java/com/acme/rule"));
        Path link = project.resolve(part);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, outside);

        assertRefused("leads elsewhere: `" + link.getFileName() + "` is a link, or another name of a file");
        assertThat(RegularFiles.below(folder)).isEmpty();
    }

    /** A link within the project is one, too: it could lead to what is generated. */
    @Test
    void refusesALinkWithinTheProject() throws IOException {
        Files.createDirectories(project.resolve("src/main/java/com/acme/config"));
        Files.createSymbolicLink(project.resolve("src/main/java/com/acme/rule"), Path.of("config"));

        assertRefused("leads elsewhere: `rule` is a link");
    }

    @Test
    void refusesALinkInPlaceOfTheFile() throws IOException {
        Path outside = Files.writeString(folder.resolve("Victim.java"), "victim");
        Path link = project.resolve(FILL);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, outside);

        assertRefused("leads elsewhere: `DiscountBusinessRules.java` is a link");
        assertThat(outside).hasContent("victim");
    }

    @Test
    void refusesALinkToNothing() throws IOException {
        Path link = project.resolve(FILL);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, folder.resolve("not-there.java"));

        assertRefused("leads elsewhere");
        assertThat(folder.resolve("not-there.java")).doesNotExist();
    }

    @Test
    void refusesAFolderInPlaceOfTheFile() throws IOException {
        Files.createDirectories(project.resolve(FILL));

        assertRefused("`" + FILL + "` is no file");
    }

    /** Two names of one file: the other one keeps what it has. */
    @Test
    void writesNoOtherNameOfTheFile() throws IOException {
        Path other = Files.writeString(folder.resolve("Other.java"), "other");
        Files.createDirectories(project.resolve(FILL).getParent());
        Files.createLink(project.resolve(FILL), other);

        write(FILL);

        assertThat(other).hasContent("other");
        assertThat(project.resolve(FILL)).hasContent("text");
    }

    @Test
    void worksInAProjectBehindALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), project);

        new SlotWriter(new SlotFolders(link, link.resolve("target"))).write(List.of(new SlotText(FILL, "text")));

        assertThat(project.resolve(FILL)).hasContent("text");
    }

    @Test
    void writesAllOrNothing() throws IOException {
        List<SlotText> texts = List.of(new SlotText(FILL, "text"), new SlotText("pom.xml", "<project/>"));

        assertThatThrownBy(() -> writer.write(texts)).isInstanceOf(PathRefused.class);
        assertThat(RegularFiles.below(project)).isEmpty();
    }

    private void assertRefused(String problem) {
        assertThatThrownBy(() -> write(FILL)).isInstanceOf(PathRefused.class).hasMessageContaining(problem);
    }

    private void write(String path) {
        write(path, "text");
    }

    private void write(String path, String text) {
        writer.write(List.of(new SlotText(path, text)));
    }
}
