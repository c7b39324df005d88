package io.devmatrix.core.git;

import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.Completed;
import io.devmatrix.core.process.Limits;
import io.devmatrix.core.process.ProgramRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The history of the repository that a folder lies in. Nothing of the repository is changed. */
public final class GitHistory {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;

    /** Of the repository that holds the folder. */
    public GitHistory(Path folder) {
        this.folder = folder;
    }

    /**
     * The short id of the commit that a revision names.
     *
     * @param revision as {@code git rev-parse} takes it, for example {@code HEAD~1} or {@code origin/main}
     * @throws GitException when the folder is in no repository or the revision names no commit
     */
    public String commit(String revision) {
        return git("rev-parse", "--short", "--verify", "--end-of-options", revision + "^{commit}");
    }

    /** The folder's path below the root of the repository, with a slash at its end; empty for the root itself. */
    public String prefix() {
        return git("rev-parse", "--show-prefix");
    }

    /**
     * Writes the repository as it was at a commit.
     *
     * @param commit from {@link #commit}
     * @param to an empty or missing folder
     * @return where the folder of this history lies in the copy; it may be missing there
     */
    public Path export(String commit, Path to) {
        Path root = Path.of(git("rev-parse", "--show-toplevel"));
        Path archive = to.resolveSibling(to.getFileName() + ".zip");
        try {
            Files.createDirectories(archive.toAbsolutePath().getParent());
            new GitHistory(root).git("archive", "--format=zip", "--output=" + archive.toAbsolutePath(), commit);
            ZipArchive.unpack(archive, to);
            Files.delete(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.resolve(prefix());
    }

    private String git(String... arguments) {
        List<String> words = new ArrayList<>(List.of("git"));
        words.addAll(List.of(arguments));
        Completed run = ProgramRunner.run(Command.of(folder, words).with("LC_ALL", "C"), Limits.of(PATIENCE));
        if (!run.succeeded()) {
            throw new GitException("`" + String.join(" ", words) + "` ended with " + run.ending() + ": "
                    + run.output().strip());
        }
        return run.output().strip();
    }
}
