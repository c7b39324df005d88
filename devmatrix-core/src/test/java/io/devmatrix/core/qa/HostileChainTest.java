package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Seven versions with words that SQL keeps for itself, names of 63 bytes that differ in the last one, and texts that end a
 * statement, a comment, a block or a placeholder when they are not quoted. Names in a model are plain, so no identifier holds more.
 */
class HostileChainTest {
    private static final int VERSIONS = 7;
    private static PostgresServer server;

    @TempDir
    private Path base;

    @BeforeAll
    static void startPostgres() {
        server = PostgresServer.open(TestPostgres.settings());
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @Test
    void eachVersionBecomesTheNewestWithItsRows() {
        SealedChain chain = new SealedChain(server, base, version(1));
        IntStream.rangeClosed(2, VERSIONS).forEach(version -> chain.follow(version(version)));

        List<String> seen = chain.observations();

        assertThat(seen)
                .allMatch(each -> each.endsWith(" are kept")
                        || each.endsWith("hold for all rows")
                        || each.endsWith("apply to rows")
                        || each.endsWith("is that of a fresh install"));
        for (int version = 1; version < VERSIONS; version++) {
            String from = "from V" + version + ": ";
            assertThat(seen)
                    .contains(from + "constraints hold for all rows", from + "catalogue is that of a fresh install")
                    .contains(from + "rows of `" + (version == 1 ? "users" : "selects") + "` are kept")
                    .contains(from + "rows of `" + (version == 1 ? "groups" : "dos") + "` are kept")
                    .anyMatch(each -> each.startsWith(from + "rows of `athing") && each.endsWith("es` are kept"));
        }
    }

    private static String version(int version) {
        return Models.resource("/migrate/hostile/V" + version + ".yaml");
    }
}
