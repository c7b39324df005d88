package io.devmatrix.core.slot;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a provider is reached.
 *
 * @param connectTime until a connection stands
 * @param callTime until the whole answer is there, retries and their pauses included
 * @param attempts how often one request is sent at most
 * @param longestPause a server that asks to be left alone for longer is not asked again
 * @param headers sent along, as gateways want them; they may hold keys, so their values are secrets
 * @param proxy the proxy; empty for that of the JVM, if it has one
 */
public record NetworkSettings(
        Duration connectTime,
        Duration callTime,
        int attempts,
        Duration longestPause,
        Map<String, Secret> headers,
        Optional<ProxySettings> proxy) {
    /** Ten seconds to connect, five minutes in all, four attempts, pauses of a minute. */
    public static final NetworkSettings DEFAULT = new NetworkSettings(
            Duration.ofSeconds(10), Duration.ofMinutes(5), 4, Duration.ofMinutes(1), Map.of(), Optional.empty());

    public NetworkSettings {
        headers = Collections.unmodifiableMap(new TreeMap<>(headers));
    }

    /** The same with other limits of time. */
    public NetworkSettings within(Duration connect, Duration call) {
        return new NetworkSettings(connect, call, attempts, longestPause, headers, proxy);
    }

    /** The same with other limits of repetition. */
    public NetworkSettings retrying(int most, Duration pause) {
        return new NetworkSettings(connectTime, callTime, most, pause, headers, proxy);
    }

    /** The same with one more header. */
    public NetworkSettings with(String header, Secret value) {
        Map<String, Secret> more = new TreeMap<>(headers);
        more.put(header, value);
        return new NetworkSettings(connectTime, callTime, attempts, longestPause, more, proxy);
    }

    /** The same through a proxy. */
    public NetworkSettings through(ProxySettings way) {
        return new NetworkSettings(connectTime, callTime, attempts, longestPause, headers, Optional.of(way));
    }
}
