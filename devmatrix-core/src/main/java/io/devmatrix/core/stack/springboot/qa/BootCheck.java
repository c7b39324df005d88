package io.devmatrix.core.stack.springboot.qa;

import io.devmatrix.core.launch.LaunchedService;
import io.devmatrix.core.qa.Evidence;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.Observation;
import io.devmatrix.core.qa.QaCheck;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The repackaged service starts on an empty database: it migrates it, Hibernate finds the schema valid, and it says that it is ready. */
public final class BootCheck implements QaCheck {
    private final Supplier<LaunchedService> service;

    /** Of the service that the supplier starts. */
    public BootCheck(Supplier<LaunchedService> service) {
        this.service = service;
    }

    @Override
    public String id() {
        return "boot";
    }

    @Override
    public Level level() {
        return Level.RUNNING;
    }

    @Override
    public Evidence check() {
        try {
            LaunchedService running = service.get();
            String log = running.log();
            return Evidence.of(Stream.of(
                    Observation.held("GET /health/ready -> 200"),
                    Observation.of("Hibernate validates the schema", running.isRunning(), "the service ended"),
                    Observation.of("no error in the log while starting", !log.contains(" ERROR "), firstError(log))));
        } catch (ServiceDown e) {
            return Evidence.of(
                    Stream.of(Observation.failed("GET /health/ready -> 200", String.valueOf(e.getMessage()), "")));
        }
    }

    private static String firstError(String log) {
        return log.lines().filter(line -> line.contains(" ERROR ")).findFirst().orElse("");
    }
}
