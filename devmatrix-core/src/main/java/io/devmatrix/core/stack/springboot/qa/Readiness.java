package io.devmatrix.core.stack.springboot.qa;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Waits for a service until it says that it is ready. One that answers all the time that it is not is told from one that was
 * never heard: the first is at fault, the second may only be slow.
 */
final class Readiness {
    private static final int OK = 200;
    private static final String PATH = "/health/ready";
    private static final Duration ONE_ANSWER = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final HttpRequest request;
    private final Duration patience;

    /** Of the service at that address, for so long. */
    Readiness(URI service, Duration patience) {
        this.request = HttpRequest.newBuilder(service.resolve(PATH))
                .timeout(ONE_ANSWER)
                .build();
        this.patience = patience;
    }

    /**
     * Returns when it is ready.
     *
     * @param exitCode of its process, once that has ended
     * @param log all that it has logged so far
     * @throws ServiceDown with the reason from its log, when it ends or is not ready in time
     */
    void await(Supplier<OptionalInt> exitCode, Supplier<String> log) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<Integer> status = Optional.empty();
        while (System.nanoTime() < end) {
            OptionalInt code = exitCode.get();
            if (code.isPresent()) {
                throw new ServiceDown("ended with exit code " + code.getAsInt(), BootLog.reason(log.get()));
            }
            status = asked();
            if (status.filter(known -> known == OK).isPresent()) {
                return;
            }
            pause();
        }
        throw new ServiceDown(late(status), BootLog.reason(log.get()));
    }

    private String late(Optional<Integer> status) {
        String time = patience.toSeconds() + " s";
        return status.map(known -> "still answers " + known + " to GET " + PATH + " after " + time)
                .orElse("was not ready after " + time);
    }

    private Optional<Integer> asked() {
        try {
            return Optional.of(
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static ServiceDown interrupted() {
        Thread.currentThread().interrupt();
        return new ServiceDown("was not waited for", "interrupted");
    }
}
