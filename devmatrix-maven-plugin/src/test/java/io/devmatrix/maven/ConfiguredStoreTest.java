package io.devmatrix.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.promote.store.StoreAddress;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredStoreTest {
    private static final String URL = "jdbc:postgresql://patterns.example.com/patterns";
    private static final Map<String, String> ENVIRONMENT = Map.of("STORE_PASSWORD", "canary");

    private final Settings settings = new Settings();

    private StoreAddress address(@Nullable String url, @Nullable String user, @Nullable String server, boolean offline)
            throws MojoFailureException {
        return ConfiguredStore.of("/home/me/.devmatrix", url, user, server, "STORE_PASSWORD")
                .address(settings, Decrypter::decrypt, ENVIRONMENT, offline);
    }

    @Test
    void withoutAUrlItIsFilesInAFolder() throws MojoFailureException {
        StoreAddress files = StoreAddress.embedded(Path.of("/home/me/.devmatrix"));

        assertThat(address(null, null, null, true)).isEqualTo(files);
        assertThat(address(" ", "me", "store", true)).isEqualTo(files);
    }

    @Test
    void thePasswordComesFromTheEnvironment() throws MojoFailureException {
        StoreAddress address = address(URL, "me", null, false);

        assertThat(address).isEqualTo(new StoreAddress(URL, "me", "canary"));
        assertThat(address.toString()).doesNotContain("canary");
    }

    @Test
    void orFromADecryptedServer() throws MojoFailureException {
        Server server = new Server();
        server.setId("store");
        server.setUsername("team");
        server.setPassword("{cipher}");
        settings.addServer(server);

        assertThat(address(URL, null, "store", false)).isEqualTo(new StoreAddress(URL, "team", "plain cipher"));
        assertThat(address(URL, "me", "store", false).user()).isEqualTo("me");
        server.setPassword("{unknown}");
        assertThat(address(URL, null, "store", false).password())
                .as("what cannot be decrypted is no password")
                .isEmpty();
        assertThatThrownBy(() -> address(URL, null, "other", false))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "Maven's settings have no server `other`. Add it, with user and password of the pattern store.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://h/d?user=me&password=canary",
                "jdbc:postgresql://h/d?PASSWORD=canary",
                "jdbc:postgresql://me:canary@h/d",
                "jdbc:h2:file:/x;PASSWORD=canary"
            })
    void aUrlWithAPasswordIsRefusedAndNotShown(String url) {
        assertThatThrownBy(() -> address(url, null, null, false))
                .hasMessageStartingWith("The URL of the pattern store holds a password, and builds print it.")
                .hasMessageContaining("`STORE_PASSWORD`")
                .hasMessageNotContaining("canary");
    }

    @Test
    void anotherDatabaseIsRefused() {
        assertThatThrownBy(() -> address("jdbc:h2:tcp://h/d", null, null, false))
                .hasMessageStartingWith(
                        "`jdbc:h2:tcp://h/d` is no URL of a PostgreSQL. Write it like `jdbc:postgresql:");
    }

    @Test
    void offlineOnlyThisMachineIsAsked() throws MojoFailureException {
        assertThatThrownBy(() -> address(URL, null, null, true))
                .hasMessage("Maven is offline, and the pattern store `" + URL
                        + "` needs a connection. Run without `-o`, or without `devmatrix.patterns.url`.");
        for (String host : new String[] {"localhost/d", "localhost:5432/d", "127.0.0.1/d", "[::1]:5432/d"}) {
            String url = "jdbc:postgresql://" + host;
            assertThat(address(url, null, null, true).jdbcUrl()).isEqualTo(url);
        }
        assertThatThrownBy(() -> address("jdbc:postgresql://localhost.example.com/d", null, null, true))
                .hasMessageStartingWith("Maven is offline");
    }
}
