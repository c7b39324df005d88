package io.devmatrix.core.llm;

import io.devmatrix.core.slot.ProxySettings;
import io.devmatrix.core.slot.Secret;
import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;

/** The way through a proxy, and past it. */
final class ProxyRoute extends ProxySelector {
    private final ProxySettings settings;

    ProxyRoute(ProxySettings settings) {
        this.settings = settings;
    }

    void addTo(HttpClient.Builder client) {
        client.proxy(this);
        if (!settings.user().isEmpty()) {
            client.authenticator(login());
        }
    }

    @Override
    public List<Proxy> select(URI target) {
        // looked up when a connection is made
        return settings.passesBy(target.getHost())
                ? List.of(Proxy.NO_PROXY)
                : List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(settings.host(), settings.port())));
    }

    @Override
    public void connectFailed(URI target, SocketAddress proxy, IOException fault) {
        // the call itself fails and says so
    }

    private Authenticator login() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                char[] password =
                        settings.password().map(Secret::reveal).orElse("").toCharArray();
                return new PasswordAuthentication(settings.user(), password);
            }

            @Override
            public PasswordAuthentication requestPasswordAuthenticationInstance(
                    String host,
                    java.net.InetAddress address,
                    int port,
                    String protocol,
                    String prompt,
                    String scheme,
                    java.net.URL url,
                    RequestorType asking) {
                return asking == RequestorType.PROXY ? getPasswordAuthentication() : null;
            }
        };
    }
}
