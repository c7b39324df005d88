package io.devmatrix.maven;

import java.lang.reflect.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** Stands for Maven's own: its answers by an interface, which is all that is looked at. */
final class Decrypter {
    private Decrypter() {}

    static SettingsDecryptionResult decrypt(SettingsDecryptionRequest request) {
        return (SettingsDecryptionResult) Proxy.newProxyInstance(
                SettingsDecrypter.class.getClassLoader(),
                new Class<?>[] {SettingsDecryptionResult.class},
                (self, method, arguments) -> method.getName().equals("getServer")
                        ? decrypted(request.getServers().get(0))
                        : request.getProxies().get(0));
    }

    private static Server decrypted(Server server) {
        Server plain = server.clone();
        plain.setPassword(server.getPassword().equals("{cipher}") ? "plain cipher" : server.getPassword());
        return plain;
    }
}
