package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.qa.Evidence;
import io.devmatrix.core.qa.Observation;
import io.devmatrix.core.qa.QaCheck;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HttpChecksTest {
    private static final FactTable FACTS = FakeModel.facts();

    @Test
    void allHoldsOfAServiceThatIsRight() {
        try (FakeService service = new FakeService(FACTS, Set.of())) {
            for (QaCheck check : withoutDatabase(service)) {
                Evidence evidence = check.check();
                assertThat(evidence.failures()).as(check.id()).isEmpty();
                assertThat(evidence.holds()).as(check.id()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachFaultIsFoundByName(Fault fault) {
        try (FakeService service = new FakeService(FACTS, Set.of(fault))) {
            QaCheck check = checks(service).stream()
                    .filter(one -> one.id().equals(fault.check()))
                    .findFirst()
                    .orElseThrow();
            assertThat(check.check().failures())
                    .extracting(Observation::name)
                    .anyMatch(name -> name.startsWith(fault.observation()));
        }
    }

    @Test
    void aServiceThatIsDownFailsEveryObservation() {
        FakeService service = new FakeService(FACTS, Set.of());
        ServiceUnderJudgement down = service.underJudgement();
        service.close();
        List<QaCheck> checks = HttpChecks.all(FACTS, () -> down, Clock.systemUTC());
        Evidence evidence = checks.get(0).check();
        assertThat(evidence.failures()).hasSameSizeAs(evidence.observations()).isNotEmpty();
    }

    /** Plan and walks are tried on a service with a database, in tests of their own. */
    private static List<QaCheck> withoutDatabase(FakeService service) {
        return checks(service).stream()
                .filter(check -> !Set.of("plan", "walks").contains(check.id()))
                .toList();
    }

    private static List<QaCheck> checks(FakeService service) {
        return HttpChecks.all(FACTS, service::underJudgement, Clock.systemUTC());
    }
}
