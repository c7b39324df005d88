package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.qa.CheckResult.Verdict;
import io.devmatrix.core.qa.NodeStanding.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComplianceTest {
    private static final ModelNode TITLE =
            ModelNode.of("title", "attribute", Proof.DATABASE, Proof.DOCUMENT, Proof.WIRE);

    @Test
    void aNodeThatNoObservationIsAboutIsNotCompliant() {
        Compliance compliance = of(result("catalogue", Level.DATABASE, Observation.held("another")));

        assertThat(compliance.those(Standing.UNOBSERVED)).hasSize(1);
        assertThat(compliance.nodes().get(0).reasons())
                .containsExactly("not seen in the database", "not seen in the API document", "not seen on the wire");
        assertThat(compliance).hasToString("compliance strict 0/1, relaxed 0/1");
    }

    @Test
    void strictAsksForEachKindOfEvidence() {
        CheckResult database = result("catalogue", Level.DATABASE, about("column"));
        CheckResult document = result("openapi", Level.RUNNING, about("property"));
        CheckResult wire = result("crud", Level.RUNNING, about("created"));

        assertThat(of(database, document, wire).strict()).isEqualTo(1);
        assertThat(of(database, document)).hasToString("compliance strict 0/1, relaxed 1/1");
        assertThat(of(document, wire)).hasToString("compliance strict 0/1, relaxed 0/1");
    }

    @Test
    void whatLooksAtFilesAloneProvesNothing() {
        assertThat(of(result("generated", Level.SOURCE, about("Title.java")))
                        .nodes()
                        .get(0)
                        .observations())
                .isZero();
    }

    @Test
    void aWordingThatDiffersIsEquivalentAndAnythingElseContradicts() {
        CheckResult rest = result("catalogue", Level.DATABASE, about("column"));
        CheckResult wire = result("crud", Level.RUNNING, about("created"));
        Observation failed =
                Observation.failed("property", "another description", "").about(List.of("title"));

        assertThat(of(rest, wire, result("openapi", Level.RUNNING, failed.inWording())))
                .hasToString("compliance strict 0/1, relaxed 1/1");
        assertThat(of(rest, wire, result("openapi", Level.RUNNING, failed)).those(Standing.CONTRADICTED))
                .extracting(NodeStanding::reasons)
                .containsExactly(List.of("openapi: property", "not seen in the API document"));
    }

    @Test
    void relaxedIsNeverBelowStrict() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            List<ModelNode> nodes = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                nodes.add(new ModelNode("n" + i, "node", proofs(random)));
            }
            Compliance compliance = Compliance.of(
                    nodes,
                    new QaReport(
                            List.of(
                                    randomly("catalogue", Level.DATABASE, random),
                                    randomly("routes", Level.RUNNING, random),
                                    randomly("openapi", Level.RUNNING, random),
                                    randomly("crud", Level.RUNNING, random)),
                            Level.RUNNING));

            assertThat(compliance.relaxed()).isBetween(compliance.strict(), 4);
        }
    }

    @Test
    void figuresAreGivenForRunsThatWereToSeeAll() {
        QaReport cheap = new QaReport(List.of(), Level.COMPILE);

        assertThat(Judgement.of(cheap, List.of(TITLE), Gate.STRICT).compliance())
                .isEmpty();
        assertThat(Judgement.of(new QaReport(List.of(), Level.RUNNING), List.of(TITLE), Gate.STRICT)
                        .shortfalls())
                .containsExactly(
                        "compliance strict is 0/1, and the gate asks for 1",
                        "compliance relaxed is 0/1, and the gate asks for 1");
    }

    private static List<Proof> proofs(Random random) {
        List<Proof> proofs = new ArrayList<>(List.of(Proof.values()[random.nextInt(4)]));
        proofs.add(Proof.values()[random.nextInt(4)]);
        return proofs;
    }

    private static CheckResult randomly(String check, Level level, Random random) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            Observation seen =
                    Observation.of("o" + i, random.nextInt(4) > 0, "seen").about(List.of("n" + random.nextInt(4)));
            observations.add(random.nextBoolean() ? seen.inWording() : seen);
        }
        return result(check, level, observations.toArray(new Observation[0]));
    }

    private static Observation about(String name) {
        return Observation.held(name).about(List.of("title"));
    }

    private static Compliance of(CheckResult... results) {
        return Compliance.of(List.of(TITLE), new QaReport(List.of(results), Level.RUNNING));
    }

    private static CheckResult result(String check, Level level, Observation... observations) {
        Evidence evidence = new Evidence(List.of(observations));
        Verdict verdict = evidence.holds() ? Verdict.PASSED : Verdict.FAILED;
        return new CheckResult(check, level, verdict, evidence, "", Duration.ZERO);
    }
}
