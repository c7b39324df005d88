package io.devmatrix.core.slot;

import java.util.Map;
import java.util.Optional;

/**
 * The key of a provider and where it was looked for; never a parameter, since builds print those.
 *
 * @param source for messages: {@code environment variable `NAME`}; empty when no key is wanted
 * @param variable the environment variable it came from; empty when it came from elsewhere
 * @param secret the key, when it is there
 */
public record ApiKey(String source, String variable, Optional<Secret> secret) {
    /** No key is wanted, as by a model on this machine. */
    public static final ApiKey NONE = new ApiKey("", "", Optional.empty());

    /** The key in an environment variable; an empty one is none. */
    public static ApiKey inVariable(String variable, Map<String, String> environment) {
        Optional<Secret> secret = Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Secret::of);
        return new ApiKey("environment variable `" + variable + "`", variable, secret);
    }

    /** A key that was kept elsewhere, as in an encrypted file of settings. */
    public static ApiKey keptIn(String source, Secret secret) {
        return new ApiKey(source, "", Optional.of(secret));
    }

    /** Whether a key is wanted and not there. */
    public boolean isMissing() {
        return !source.isEmpty() && secret.isEmpty();
    }
}
