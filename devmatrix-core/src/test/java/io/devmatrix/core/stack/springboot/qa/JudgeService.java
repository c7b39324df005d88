package io.devmatrix.core.stack.springboot.qa;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.load.ModelLoader;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.QaReport;
import io.devmatrix.core.qa.QaRun;
import io.devmatrix.core.qa.TextSummary;
import io.devmatrix.core.qa.http.ConnectionSource;
import io.devmatrix.core.qa.http.HttpChecks;
import io.devmatrix.core.qa.http.ServiceUnderJudgement;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.Optional;

/**
 * Judges a service that runs on a fresh database, by hand: system properties {@code judge.uri} (without a slash at the
 * end) and {@code judge.model} (folder), {@code judge.jdbc} when rows must be made past the service. Start the service with
 * {@link MappingsEndpoint#ARGUMENT}. Ends with code 1 when something does not hold.
 */
final class JudgeService {
    private JudgeService() {}

    /** Prints the summary. */
    public static void main(String[] arguments) {
        URI uri = URI.create(System.getProperty("judge.uri"));
        Path model = Path.of(System.getProperty("judge.model"));
        Optional<ConnectionSource> database = Optional.ofNullable(System.getProperty("judge.jdbc"))
                .map(url -> () -> DriverManager.getConnection(url));
        FactTable facts =
                FactTable.of(new ModelLoader().load(model, model.toString()).require());
        ServiceUnderJudgement service = new ServiceUnderJudgement(uri, new MappingsEndpoint(uri), database);
        QaReport report =
                new QaRun(System::nanoTime).run(HttpChecks.all(facts, () -> service, Clock.systemUTC()), Level.RUNNING);
        TextSummary.of(report).forEach(System.out::println);
        System.exit(report.passed() ? 0 : 1);
    }
}
