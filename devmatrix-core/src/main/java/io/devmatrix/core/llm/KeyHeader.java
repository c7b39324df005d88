package io.devmatrix.core.llm;

import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Secret;
import java.util.Map;

/** The header that carries the key: as a bearer token, or by itself under a name that gateways chose. */
final class KeyHeader {
    static final String OPTION = "key-header";
    static final String BEARER = "authorization";

    private KeyHeader() {}

    /** The header; none without a key. */
    static Map<String, String> of(ProviderSettings settings) {
        String name = settings.option(OPTION, BEARER);
        return settings.key()
                .secret()
                .map(Secret::reveal)
                .map(key -> Map.of(name, name.equals(BEARER) ? "Bearer " + key : key))
                .orElse(Map.of());
    }
}
