package io.devmatrix.benchmarks.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperatorsTest {
    private static final String FLOW = "target/generated-sources/devmatrix/com/acme/shop/flow/PayFlow.java";

    @Test
    void thereAreMany() {
        assertThat(Operators.all()).hasSizeGreaterThan(250);
        assertThat(Operators.all()).extracting(Operator::fault).doesNotContain("");
    }

    @Test
    void aGuardIsDroppedWhereverThereIsOne() {
        String flow =
                """
                class PayFlow {
                    void pay() {
                        if (order.isPaid()) {
                            throw ProblemException.of(BusinessProblems.PAID);
                        }
                        if (!products.decreaseStock(product, 1)) {
                            throw ProblemException.of(BusinessProblems.OUT);
                        }
                        if (order.getTotal() > 5) {
                            throw new ProblemException(
                                    BusinessProblems.DEAR, "Too dear");
                        }
                    }
                }
                """;
        List<Mutant> mutants = places(Map.of(FLOW, flow)).of(operator("flow-guard-dropped"));
        assertThat(mutants).extracting(Mutant::place).containsExactly("flow/PayFlow.java#1", "flow/PayFlow.java#2");
        assertThat(mutants.get(0).files().get(FLOW)).doesNotContain("PAID").contains("decreaseStock", "DEAR");
        assertThat(mutants.get(1).files().get(FLOW)).doesNotContain("DEAR").contains("decreaseStock", "PAID");
        assertThat(mutants.get(1).text()).isEqualTo("if (order.getTotal() > 5) {");
    }

    @Test
    void aFaultOfTwoFilesIsWholeOrNotPlanted() {
        Operator leak = operator("row-write-only-leaked");
        Map<String, String> whole = Map.of(
                "x/dto/LoanRead.java", "record LoanRead(String note, UUID id) {}",
                "x/service/LoanMapper.java", "    loan.getNote(),\n");
        assertThat(places(whole).of(leak)).singleElement().satisfies(mutant -> assertThat(mutant.files())
                .hasEntrySatisfying(
                        "x/service/LoanMapper.java", text -> assertThat(text).contains("getSecret")));
        assertThat(places(Map.of("x/dto/LoanRead.java", "record LoanRead(String note, UUID id) {}"))
                        .of(leak))
                .isEmpty();
    }

    private static Places places(Map<String, String> texts) {
        return new Places("shop", texts);
    }

    private static Operator operator(String id) {
        return Operators.all().stream()
                .filter(operator -> operator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
