package io.devmatrix.core.llm;

import io.devmatrix.core.slot.Failure;
import io.devmatrix.core.slot.ProviderSettings;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Names what a status other than 200 means. */
final class StatusFault {
    private StatusFault() {}

    static CallFailure of(HttpAnswer answer, URI asked, ProviderSettings settings, Instant now) {
        Failure failure = failure(answer.status());
        return CallFailure.free(failure, problem(answer, asked, settings, now), fix(failure, settings));
    }

    private static Failure failure(int status) {
        if (status >= 300 && status < 400) {
            return Failure.REDIRECTED;
        }
        return switch (status) {
            case 401, 403 -> Failure.KEY;
            case 407 -> Failure.PROXY;
            case 408, 429, 503, 529 -> Failure.OVERLOADED;
            default -> status >= 500 ? Failure.SERVER : Failure.REQUEST;
        };
    }

    private static String problem(HttpAnswer answer, URI asked, ProviderSettings settings, Instant now) {
        String words = words(answer, settings);
        String wait = Retries.wanted(answer, now)
                .map(pause -> " and asks to be left alone for " + pause.toSeconds() + " s")
                .orElse("");
        return "`" + asked.getHost() + "` answered " + answer.status() + target(answer, asked) + wait
                + (words.isEmpty() ? "." : ": " + words);
    }

    /** The host alone: the rest of the address may repeat what was sent. */
    private static String target(HttpAnswer answer, URI asked) {
        return answer.header("location")
                .flatMap(location -> host(asked, location))
                .map(host -> " and sends on to `" + host + "`")
                .orElse("");
    }

    private static Optional<String> host(URI asked, String location) {
        try {
            return Optional.ofNullable(asked.resolve(location).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String words(HttpAnswer answer, ProviderSettings settings) {
        String message = Json.text(answer.error().path("message"));
        return ForeignText.shown(message.isEmpty() ? answer.lenientText() : message, settings);
    }

    private static String fix(Failure failure, ProviderSettings settings) {
        return switch (failure) {
            case KEY -> settings.key().source().isEmpty()
                    ? "Name an environment variable that holds the key."
                    : "Check the key in " + settings.key().source() + ".";
            case PROXY -> "Check user and password of the proxy. For HTTPS, Java takes the scheme `Basic` only with"
                    + " -Djdk.http.auth.tunneling.disabledSchemes= in MAVEN_OPTS.";
            case OVERLOADED -> "Run again later.";
            case SERVER -> "Run again later, or ask those who run the server.";
            case REDIRECTED -> "Name the final address as base URL: the key is not sent on.";
            default -> "Check base URL, model and options of the provider.";
        };
    }
}
