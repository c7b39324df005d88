package io.devmatrix.maven;

import io.devmatrix.core.promote.store.StoreAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Where the pattern store is: files in a folder, or a database by its URL, whose user and password come from a server of
 * Maven's settings, or the password from the environment. A password is never a parameter, since {@code mvn -X} prints those.
 *
 * @param folder of the files
 * @param url of a database; empty for files
 * @param user of the database
 * @param server of Maven's settings; empty for none
 * @param passwordVariable environment variable that holds the password
 */
record ConfiguredStore(Path folder, String url, String user, String server, String passwordVariable) {
    private static final Pattern WITH_PASSWORD = Pattern.compile("(?i).*([?&;]password=|//[^/]*@).*");
    private static final Pattern POSTGRES = Pattern.compile("(?i)jdbc:postgresql:.+");
    private static final Pattern HERE =
            Pattern.compile("(?i)jdbc:postgresql:(//(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1])[:/].*|[^/].*)");

    static ConfiguredStore of(
            String folder, @Nullable String url, @Nullable String user, @Nullable String server, String variable) {
        return new ConfiguredStore(Path.of(folder), text(url), text(user), text(server), variable);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    StoreAddress address(MavenSession session, SettingsDecrypter decrypter) throws MojoFailureException {
        return address(session.getSettings(), decrypter, System.getenv(), session.isOffline());
    }

    StoreAddress address(
            Settings settings, SettingsDecrypter decrypter, Map<String, String> environment, boolean offline)
            throws MojoFailureException {
        if (url.isEmpty()) {
            return StoreAddress.embedded(folder);
        }
        check(offline);
        return server.isEmpty()
                ? new StoreAddress(url, user, environment.getOrDefault(passwordVariable, ""))
                : kept(settings, decrypter);
    }

    private void check(boolean offline) throws MojoFailureException {
        if (WITH_PASSWORD.matcher(url).matches()) {
            throw new MojoFailureException(
                    "The URL of the pattern store holds a password, and builds print it. Name a server of"
                            + " Maven's settings by `-Ddevmatrix.patterns.server=`, or set the environment variable `"
                            + passwordVariable + "`.");
        }
        if (!POSTGRES.matcher(url).matches()) {
            throw new MojoFailureException("`" + url + "` is no URL of a PostgreSQL. Write it like"
                    + " `jdbc:postgresql://patterns.example.com/patterns`, or name a folder by"
                    + " `-Ddevmatrix.patterns.folder=`.");
        }
        if (offline && !HERE.matcher(url).matches()) {
            throw new MojoFailureException("Maven is offline, and the pattern store `" + url
                    + "` needs a connection. Run without `-o`, or without `devmatrix.patterns.url`.");
        }
    }

    private StoreAddress kept(Settings settings, SettingsDecrypter decrypter) throws MojoFailureException {
        Server known = settings.getServer(server);
        if (known == null) {
            throw new MojoFailureException("Maven's settings have no server `" + server
                    + "`. Add it, with user and password of the pattern store.");
        }
        Server plain =
                decrypter.decrypt(new DefaultSettingsDecryptionRequest(known)).getServer();
        String name = user.isEmpty() ? text(plain.getUsername()) : user;
        return new StoreAddress(url, name, Plain.of(plain.getPassword()).orElse(""));
    }
}
