package io.devmatrix.core.stack.springboot.qa;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.launch.LaunchedService;
import io.devmatrix.core.qa.Observation;
import io.devmatrix.core.qa.http.ServedRoutes;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogCheckTest {
    private static final String QUIET = "2026-01-01T00:00:00Z  INFO 7 --- [main] c.acme.Shop : Started, ERRORS: 0\n";

    @Test
    void aQuietServicePasses() {
        assertThat(failures(true, QUIET)).isEmpty();
    }

    @Test
    void anErrorInTheLogIsNamed() {
        String log = QUIET + "2026-01-01T00:00:01Z ERROR 7 --- [exec-1] c.acme.ProblemHandler : A request failed\n";
        assertThat(failures(true, log)).singleElement().satisfies(seen -> {
            assertThat(seen.name()).isEqualTo("no error in the log while it was judged");
            assertThat(seen.seen())
                    .isEqualTo("1 of them, the first: "
                            + log.lines().skip(1).findFirst().orElseThrow());
            assertThat(seen.fix()).startsWith("Answer what a client does wrong without logging it as an error");
        });
    }

    @Test
    void aServiceThatEndedIsSeen() {
        assertThat(failures(false, QUIET))
                .extracting(Observation::seen)
                .containsExactly("it ended while it was judged");
    }

    private static List<Observation> failures(boolean running, String log) {
        return new LogCheck(() -> new Told(running, log)).check().failures();
    }

    private record Told(boolean isRunning, String log) implements LaunchedService {
        @Override
        public URI baseUri() {
            return URI.create("http://127.0.0.1");
        }

        @Override
        public ServedRoutes routes() {
            return List::of;
        }

        @Override
        public boolean isPreparationDue() {
            return false;
        }

        @Override
        public void closeAndPrepare() {}

        @Override
        public void close() {}
    }
}
