package io.devmatrix.core.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.Limits;
import io.devmatrix.core.process.ProgramRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {
    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void commitAProject() throws IOException {
        project = Files.createDirectories(folder.resolve("repository/services/shelf"));
        Files.writeString(project.resolve("a.txt"), "first\n");
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "First");
        Files.writeString(project.resolve("a.txt"), "edited\n");
    }

    private void git(String... arguments) {
        List<String> words = new ArrayList<>(List.of("git"));
        words.addAll(List.of(arguments));
        assertThat(ProgramRunner.run(Command.of(folder.resolve("repository"), words), Limits.of(Duration.ofSeconds(30)))
                        .succeeded())
                .isTrue();
    }

    @Test
    void aRevisionIsWrittenAsItWas() {
        GitHistory history = new GitHistory(project);
        String commit = history.commit("HEAD");

        Path copy = history.export(commit, folder.resolve("copy"));

        assertThat(commit).matches("[0-9a-f]{7,}");
        assertThat(copy).isEqualTo(folder.resolve("copy/services/shelf"));
        assertThat(copy.resolve("a.txt")).hasContent("first");
        assertThat(project.resolve("a.txt")).hasContent("edited");
        assertThat(folder.resolve("copy.zip")).doesNotExist();
    }

    @Test
    void aRevisionThatIsNoneIsRefused() {
        assertThatExceptionOfType(GitException.class)
                .isThrownBy(() -> new GitHistory(project).commit("--all"))
                .withMessageStartingWith(
                        "`git rev-parse --short --verify --end-of-options --all^{commit}` ended with ");
    }

    @Test
    void aFolderInNoRepositoryIsRefused() {
        assertThatExceptionOfType(GitException.class)
                .isThrownBy(() -> new GitHistory(folder).commit("HEAD"))
                .withMessageContaining("not a git repository");
    }

    @Test
    void linesThatDifferAreWritten() throws IOException {
        Files.createDirectories(folder.resolve("before"));
        Files.createDirectories(folder.resolve("after"));
        Files.writeString(folder.resolve("before/a.txt"), "one\ntwo\n");
        Files.writeString(folder.resolve("after/a.txt"), "one\nthree\n");

        FolderDiff.write(folder, "before", "after", "changes.diff");

        assertThat(folder.resolve("changes.diff"))
                .content()
                .contains("--- before/a.txt\n+++ after/a.txt\n")
                .endsWith(" one\n-two\n+three\n");
    }
}
