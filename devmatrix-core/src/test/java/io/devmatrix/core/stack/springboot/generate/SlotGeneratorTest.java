package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Golden;
import io.devmatrix.core.Models;
import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What surrounds a slot compiles and reads as written by hand. */
class SlotGeneratorTest {
    private static final String MODEL = Golden.read(Path.of("src/test/resources/models/bakery.yaml"));
    private static final FileSet BAKERY = Generated.files(MODEL);
    private static final Path GOLDEN = Path.of("src/test/resources/golden/slots");

    @Test
    void compilesWithoutAWarningWhileAllSlotsAreOpen() {
        assertThat(JavaCompilation.complaints(BAKERY)).isEmpty();
    }

    @Test
    void readsAsWrittenByHand() {
        Map<String, String> files = new TreeMap<>();
        Generated.java(BAKERY).stream()
                .filter(file -> file.path().matches("com/acme/bakery/(flow|mapping|rule)/.*"))
                .forEach(file -> files.put(file.path().substring("com/acme/bakery/".length()), file.content()));

        Golden.checkFolder(GOLDEN, files);
    }

    @Test
    void makesABeanOfEachFillThatIsWritten() {
        String fill = "com/acme/bakery/rule/TieredDiscountBusinessRules.java";
        FileSet files = Generated.files(Models.of(MODEL).require(), Set.of(fill));

        assertThat(Generated.text(files, "rule/SlotConfiguration.java"))
                .contains(
                        """
                            @Bean("rule/tieredDiscount")
                            TieredDiscount tieredDiscount() {
                                return new TieredDiscountBusinessRules();
                            }
                        """);
        assertThat(Generated.text(files, "mapping/SlotConfiguration.java")).doesNotContain("@Bean");
        List<GeneratedFile> all = new ArrayList<>(Generated.java(files));
        all.add(GeneratedFile.java(
                "com.acme.bakery.rule.TieredDiscountBusinessRules",
                """
                package com.acme.bakery.rule;

                import java.math.BigDecimal;
                import java.util.List;

                /** Nothing is taken off. */
                final class TieredDiscountBusinessRules implements TieredDiscount {
                    @Override
                    public BigDecimal discount(Order order, List<OrderRow> earlier) {
                        return BigDecimal.ZERO;
                    }
                }
                """,
                "slot",
                "behaviours.tieredDiscount"));
        assertThat(JavaCompilation.complaints(all)).isEmpty();
    }

    @Test
    void locksWhatTheBehaviourReads() {
        assertThat(Generated.text(BAKERY, "ReckonFlow.java"))
                .contains(
                        "Rows.lockAll(guests, Stream.of(order.getGuest()));",
                        "Rows.lockAll(breads, order.getLines().stream().map(Line::getBread));");
        assertThat(Generated.text(
                        Generated.files(MODEL.replace(", lines.bread.price, lines.bread.sold", "")
                                .replace("lines.all(l, l.bread.sold || l.count < 100)", "lines.all(l, l.count < 100)")
                                .replace(", bread: { price: 50, sold: true }", "")),
                        "ReckonFlow.java"))
                .doesNotContain("breads");
    }

    @Test
    void answersWithTheErrorsOfBehaviours() {
        assertThat(Generated.text(BAKERY, "BusinessProblems.java")).contains("TOO_LATE", "ODD_ANSWER", "NOT_SOLD");
        assertThat(Generated.text(BAKERY, "openapi.yaml")).contains("422");
    }
}
