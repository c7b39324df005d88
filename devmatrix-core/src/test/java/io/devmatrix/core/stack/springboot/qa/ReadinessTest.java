package io.devmatrix.core.stack.springboot.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final Duration SHORT = Duration.ofMillis(1200);
    private static final String LOG = "starting\nCaused by: java.lang.IllegalStateException: no queue\n";

    private final AtomicInteger asked = new AtomicInteger();
    private IntUnaryOperator statuses = turn -> 200;
    private HttpServer service;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(statuses.applyAsInt(asked.incrementAndGet()), -1);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void returnsWhenTheServiceIsReady() {
        statuses = turn -> turn < 3 ? 503 : 200;
        await(OptionalInt.empty());
        assertThat(asked).hasValue(3);
    }

    @Test
    void aServiceThatSaysItIsNotReadyIsAtFault() {
        statuses = turn -> 503;
        assertThatThrownBy(() -> await(OptionalInt.empty()))
                .hasMessage("The service still answers 503 to GET /health/ready after 1 s: "
                        + "java.lang.IllegalStateException: no queue");
    }

    @Test
    void aServiceThatIsNotHeardIsNotReady() {
        service.stop(0);
        assertThatThrownBy(() -> await(OptionalInt.empty()))
                .hasMessageStartingWith("The service was not ready after 1 s: ");
    }

    @Test
    void aServiceThatEndsIsNotWaitedFor() {
        assertThatThrownBy(() -> await(OptionalInt.of(3)))
                .hasMessageStartingWith("The service ended with exit code 3: java.lang.IllegalStateException");
        assertThat(asked).hasValue(0);
    }

    private void await(OptionalInt exitCode) {
        URI address = URI.create("http://127.0.0.1:" + service.getAddress().getPort());
        new Readiness(address, SHORT).await(() -> exitCode, () -> LOG);
    }
}
