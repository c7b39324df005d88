package io.devmatrix.core.slot.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.slot.contract.PackRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisabledRulesTest {
    private static final DisabledRules NONE = new DisabledRules(new TreeMap<>());

    @TempDir
    Path project;

    @Test
    void isWrittenWholeSortedAndComesBack() throws IOException {
        DisabledRules rules =
                NONE.with(reason("b", "one")).with(reason("a", "two")).with(reason("b", "three"));

        rules.write(new SlotFolders(project, project.resolve("target/devmatrix")));

        assertThat(Files.readString(project.resolve("src/main/devmatrix/lock/rules.json")))
                .isEqualTo(
                        """
                        {
                          "devmatrixRules": 1,
                          "disabled": {
                            "a": {
                              "pack": "com.acme:patterns",
                              "slot": "rule/fee",
                              "version": "1.2",
                              "why": "two"
                            },
                            "b": {
                              "pack": "com.acme:patterns",
                              "slot": "rule/fee",
                              "version": "1.2",
                              "why": "one"
                            }
                          }
                        }
                        """);
        assertThat(DisabledRules.read(project)).isEqualTo(rules);
    }

    @Test
    void withoutTheFileNothingIsDisabled() {
        assertThat(DisabledRules.read(project)).isEqualTo(NONE);
    }

    @Test
    void saysWhyItCannotBeRead() throws IOException {
        Path file = project.resolve(DisabledRules.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\n<<<<<<< ours\n");
        assertThatThrownBy(() -> DisabledRules.read(project)).hasMessage("It is no JSON from line 2, column 1, on");

        Files.writeString(file, "{\"devmatrixRules\": 2}");
        assertThatThrownBy(() -> DisabledRules.read(project))
                .hasMessage("Its format is not `1`, which this version reads");
    }

    /** By the one writer of locks: a link on the way is refused. */
    @Test
    void isNotWrittenThroughALink() throws IOException {
        Path outside = Files.createDirectories(project.resolve("outside"));
        Files.createDirectories(project.resolve("src/main/devmatrix"));
        Files.createSymbolicLink(project.resolve("src/main/devmatrix/lock"), outside);

        assertThatThrownBy(() -> NONE.with(reason("a", "two"))
                        .write(new SlotFolders(project, project.resolve("target/devmatrix"))))
                .isInstanceOf(PathRefused.class);
        assertThat(outside).isEmptyDirectory();
    }

    private static DisabledRules.Reason reason(String id, String why) {
        return new DisabledRules.Reason(new PackRule(id, "com.acme:patterns", "1.2"), "rule/fee", why);
    }
}
