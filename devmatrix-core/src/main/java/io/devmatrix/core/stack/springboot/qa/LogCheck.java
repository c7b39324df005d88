package io.devmatrix.core.stack.springboot.qa;

import io.devmatrix.core.launch.LaunchedService;
import io.devmatrix.core.qa.Evidence;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.Observation;
import io.devmatrix.core.qa.QaCheck;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * While the service was asked all that the checks before this one ask, it kept running and logged no error: what a client does
 * wrong is answered, and an error is what somebody must look at.
 */
public final class LogCheck implements QaCheck {
    private static final String ERROR = " ERROR ";

    private final Supplier<LaunchedService> service;

    /** Of the service that the supplier has started. */
    public LogCheck(Supplier<LaunchedService> service) {
        this.service = service;
    }

    @Override
    public String id() {
        return "log";
    }

    @Override
    public Level level() {
        return Level.RUNNING;
    }

    @Override
    public Evidence check() {
        LaunchedService judged = service.get();
        return Evidence.of(Stream.of(
                Observation.of("the service still runs", judged.isRunning(), "it ended while it was judged"),
                logged(judged.log())));
    }

    private static Observation logged(String log) {
        String name = "no error in the log while it was judged";
        List<String> errors = log.lines().filter(line -> line.contains(ERROR)).toList();
        return errors.isEmpty()
                ? Observation.held(name)
                : Observation.failed(
                        name,
                        errors.size() + " of them, the first: " + errors.get(0),
                        "Answer what a client does wrong without logging it as an error, and mend the rest");
    }
}
