package io.devmatrix.core.git;

import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.Completed;
import io.devmatrix.core.process.Limits;
import io.devmatrix.core.process.ProgramRunner;
import java.nio.file.Path;
import java.time.Duration;

/** The lines that differ between two folders, in the unified format. */
public final class FolderDiff {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private FolderDiff() {}

    /**
     * Writes the differences to a file, without the user's settings of {@code git}.
     *
     * @param folder holds both folders and the file
     * @param before name of the first folder
     * @param after name of the second folder
     * @param file name of the file; empty when nothing differs
     */
    public static void write(Path folder, String before, String after, String file) {
        Command command = Command.of(
                        folder,
                        "git",
                        "diff",
                        "--no-index",
                        "--no-color",
                        "--no-ext-diff",
                        "--no-renames",
                        "--src-prefix=",
                        "--dst-prefix=",
                        "--output=" + file,
                        before,
                        after)
                .with("GIT_CONFIG_NOSYSTEM", "1")
                .with("HOME", folder.toString());
        Completed run = ProgramRunner.run(command, Limits.of(PATIENCE));
        if (run.exitCode().isEmpty() || run.exitCode().getAsInt() > 1) {
            throw new GitException("`git diff` ended with " + run.ending() + ": "
                    + run.output().strip());
        }
    }
}
