package io.devmatrix.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.output.Stratum;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplexityClassifierTest {
    private static final String TABLE =
            """
            DOCKER,            TEMPLATE, LOW,    infrastructure/docker
            OBSERVABILITY,     TEMPLATE, LOW,    infrastructure/observability
            CONFIG,            TEMPLATE, LOW,    core/config
            DATABASE,          TEMPLATE, LOW,    core/database
            BASE_MODEL,        TEMPLATE, LOW,    models/base
            GENERIC_CRUD,      TEMPLATE, LOW,    repository/generic
            HEALTH,            TEMPLATE, LOW,    routes/health
            READ_CACHE,        TEMPLATE, LOW,    repository/cache
            CACHE_STATS,       TEMPLATE, LOW,    routes/cache
            OUTBOX,            TEMPLATE, LOW,    repository/outbox
            PORT_CLIENT,       TEMPLATE, LOW,    ports/client
            BEARER,            TEMPLATE, LOW,    security/bearer
            TOKENS,            TEMPLATE, LOW,    security/tokens
            PROJECT_STRUCTURE, TEMPLATE, LOW,    project/structure
            ENUM,              AST,      LOW,    enum
            ENTITY,            AST,      LOW,    entity
            SCHEMA,            AST,      LOW,    schema
            MAPPER,            AST,      LOW,    mapper
            REPOSITORY,        AST,      LOW,    repository
            QUERY,             AST,      LOW,    query
            HOOKS,             AST,      LOW,    hooks
            SERVICE,           AST,      LOW,    service
            CRUD_ENDPOINT,     AST,      LOW,    crud-endpoint
            CONSTRAINTS,       AST,      LOW,    constraints
            STATE_MACHINE,     AST,      MEDIUM, state-machine
            OPENAPI,           AST,      LOW,    openapi
            MIGRATION,         AST,      MEDIUM, migration
            COMPUTED_VALUE,    AST,      MEDIUM, computed-value
            INVARIANT,         AST,      MEDIUM, invariant
            FLOW,              AST,      MEDIUM, flow
            EVENT,             AST,      LOW,    event
            PORT,              AST,      MEDIUM, port
            CUSTOM_ENDPOINT,   AST,      MEDIUM, custom-endpoint
            SECURITY,          AST,      MEDIUM, security
            FREE_TEXT,         LLM,      HIGH,   slot
            """;

    private final ComplexityClassifier classifier = new ComplexityClassifier(
            Map.of("behaviours.promoted", new PromotedRule(Stratum.AST, "pattern-7", "acme:pack:1.2")));

    @ParameterizedTest
    @CsvSource(textBlock = TABLE)
    void everyKindHasItsStratumRiskAndRule(AtomKind kind, Stratum stratum, Risk risk, String rule) {
        Atom atom = classifier.classify(Candidate.of(kind, "some.node"));

        assertThat(atom.stratum()).isEqualTo(stratum);
        assertThat(atom.risk()).isEqualTo(risk);
        assertThat(atom.rule()).isEqualTo(rule);
        assertThat(atom.reason()).isNotBlank();
    }

    @Test
    void theTableNamesEveryKind() {
        Set<AtomKind> named = EnumSet.noneOf(AtomKind.class);
        TABLE.lines()
                .map(line -> AtomKind.valueOf(line.substring(0, line.indexOf(','))))
                .forEach(named::add);

        assertThat(named).containsExactlyElementsOf(Arrays.asList(AtomKind.values()));
    }

    @Test
    void aPromotedRuleTakesFreeTextFromTheSlot() {
        Atom atom = classifier.classify(Candidate.of(AtomKind.FREE_TEXT, "behaviours.promoted"));

        assertThat(atom.stratum()).isEqualTo(Stratum.AST);
        assertThat(atom.rule()).isEqualTo("pattern-7");
        assertThat(atom.reason()).isEqualTo("free text that this rule of acme:pack:1.2 covers");
    }

    @Test
    void saysWhatKeepsAnInvariantAndThatAFlowRaces() {
        assertThat(Plan.of(Models.named("shop").require(), Map.of()).atoms())
                .extracting(atom -> atom.node() + " " + atom.risk() + " " + atom.reason())
                .contains(
                        "flows.checkout HIGH the model states the steps in types; it counts, or finds and makes rows, against others at one time",
                        "invariants.oneOpenCart MEDIUM the model states the expression; enforced by the partial unique of `customer`",
                        "invariants.paidMeansPaid MEDIUM the model states the expression; judged only, no constraint covers it");
    }
}
