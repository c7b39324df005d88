package io.devmatrix.core.llm;

import io.devmatrix.core.slot.Failure;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Names what went wrong on the way. Messages of the platform are left out where they might repeat what was sent. */
final class NetworkFault {
    private NetworkFault() {}

    static CallFailure late(String host) {
        return CallFailure.costly(
                Failure.TIME,
                "`" + host + "` gave no whole answer in time.",
                "Allow more time for a call, or ask for less. The call may have been charged.");
    }

    static CallFailure of(Throwable fault, String host) {
        return find(fault, CappedBody.TooLarge.class)
                .map(large -> tooLarge(host))
                .or(() -> find(fault, SSLException.class).map(tls -> untrusted(host, tls)))
                .or(() -> find(fault, HttpConnectTimeoutException.class).map(late -> unreachable(host, "in time")))
                .or(() -> find(fault, ConnectException.class).map(no -> unreachable(host, "at this address and port")))
                .orElseGet(() -> cutOff(host));
    }

    private static CallFailure tooLarge(String host) {
        return CallFailure.costly(
                Failure.TOO_LARGE,
                "`" + host + "` answered with more than " + Line.MOST_BYTES / 1024 / 1024 + " MiB.",
                "Check that the base URL is that of an API of this kind.");
    }

    private static CallFailure untrusted(String host, SSLException fault) {
        return CallFailure.free(
                Failure.UNTRUSTED,
                "The TLS connection to `" + host + "` is not trusted: " + fault.getMessage() + ".",
                "Add the certificate of your network to a trust store and name it in MAVEN_OPTS:"
                        + " -Djavax.net.ssl.trustStore=... Nothing was sent.");
    }

    private static CallFailure unreachable(String host, String how) {
        return CallFailure.free(
                Failure.UNREACHABLE,
                "`" + host + "` takes no connection " + how + ".",
                "Check the base URL, that the server runs, and the proxy of your network.");
    }

    private static CallFailure cutOff(String host) {
        return CallFailure.costly(
                Failure.CUT_OFF,
                "The connection to `" + host + "` ended before the answer did.",
                "Run again. The call may have been charged.");
    }

    private static <T> Optional<T> find(Throwable fault, Class<T> type) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
