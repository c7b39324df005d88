package io.devmatrix.core.llm;

import io.devmatrix.core.slot.Secret;
import java.util.Locale;
import java.util.Set;

/** A header that the settings add; it may neither stand for one of the protocol nor carry the key past its own place. */
final class ExtraHeader {
    private static final Set<String> RESERVED = Set.of(
            "accept",
            "accept-encoding",
            "anthropic-version",
            "api-key",
            "authorization",
            "connection",
            "content-length",
            "content-type",
            "expect",
            "host",
            "proxy-authorization",
            "transfer-encoding",
            "upgrade",
            "x-api-key");

    private ExtraHeader() {}

    /** Checked here, because the platform names the value of a header that it does not take. */
    static void check(String name, Secret value, Faults faults) {
        faults.when(
                RESERVED.contains(name.toLowerCase(Locale.ROOT)),
                "LLM-009",
                "Header `" + name + "` is set by the provider",
                "Leave it out; a key is named by the environment variable that holds it");
        faults.when(
                !isSound(name, value.reveal()),
                "LLM-009",
                "Header `" + name + "` has characters that no header takes",
                "Use printable ASCII");
    }

    private static boolean isSound(String name, String value) {
        return name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+") && value.chars().allMatch(c -> c >= ' ' && c < 127);
    }
}
