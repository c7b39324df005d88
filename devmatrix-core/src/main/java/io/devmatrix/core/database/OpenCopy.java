package io.devmatrix.core.database;

import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.Completed;
import io.devmatrix.core.process.Limits;
import io.devmatrix.core.process.ProgramRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;

/**
 * Programs where every user reaches them: those in a cache below root's home are closed to the user root becomes.
 *
 * @param root a folder in a place open to all, for example below {@code /tmp}; it must be ours alone to write
 */
record OpenCopy(Path root) {
    private static final Limits PATIENCE = Limits.of(Duration.ofMinutes(1));
    private static final String OPEN = "rwxr-xr-x";

    /** Below the temporary folder of the system. */
    static OpenCopy standard() {
        return new OpenCopy(
                Path.of(System.getProperty("java.io.tmpdir"), "devmatrix-" + System.getProperty("user.name")));
    }

    /** The programs themselves when the user reaches them, else a copy, made once. */
    PostgresBinaries of(PostgresBinaries binaries, Unprivileged user) throws IOException {
        if (user.reaches(binaries.postgres())) {
            return binaries;
        }
        refuseForeignRoot();
        Path home = binaries.folder().getParent();
        Path copy = new CacheFolder(root).entry(binaries.key(), part -> copy(home, part));
        return new PostgresBinaries(
                copy.resolve("home").resolve(binaries.folder().getFileName()), binaries.key());
    }

    /** In a folder open to all, somebody else may have been there first with programs of his own. */
    private void refuseForeignRoot() throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString(OPEN));
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(root, LinkOption.NOFOLLOW_LINKS);
        boolean ours = Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(root, LinkOption.NOFOLLOW_LINKS).getName().equals(System.getProperty("user.name"))
                && !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
        if (!ours) {
            throw new DatabaseUnavailable("`" + root + "` is not ours alone to write, so no program is run from it.\n"
                    + "Delete it, or name a cache outside root's home that every user can read.");
        }
    }

    private static void copy(Path home, Path part) throws IOException {
        run(part, "cp", "-R", home.toString(), part.resolve("home").toString());
        run(part, "chmod", "-R", "a+rX", part.toString());
    }

    private static void run(Path folder, String... words) throws IOException {
        Completed completed = ProgramRunner.run(Command.of(folder, words), PATIENCE);
        if (!completed.succeeded()) {
            throw new IOException("`" + String.join(" ", words) + "` failed with " + completed.ending() + ": "
                    + completed.output().strip());
        }
    }
}
