package io.devmatrix.core.promote.mine;

import static io.devmatrix.core.promote.mine.KnownFills.byRule;
import static io.devmatrix.core.promote.mine.KnownFills.early;
import static io.devmatrix.core.promote.mine.KnownFills.fill;
import static io.devmatrix.core.promote.mine.KnownFills.nested;
import static io.devmatrix.core.promote.mine.KnownFills.worded;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.rule.RuleFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeMinerTest {
    private static final List<KnownFill> EARLY = List.of(
            early("p1", "order", "total", "500"),
            early("p2", "basket", "sum", "40"),
            early("p3", "bill", "amount", "7"));

    @Test
    void learnsWhatThreeProjectsWriteAlikeUnderOtherNames() {
        Mined mined = mine(EARLY);

        assertThat(mined.unlearned()).isEmpty();
        assertThat(mined.finds()).singleElement().satisfies(find -> {
            assertThat(find.candidate().proof().objections()).isEmpty();
            assertThat(find.sources()).isEqualTo(EARLY);
            assertThat(find.wordings()).containsExactly("w1");
            assertThat(find.contested()).isEmpty();
        });
    }

    @Test
    void learnsEachStyleOfOneWordingByItself() {
        List<KnownFill> both = new ArrayList<>(EARLY);
        both.add(nested("p4", "invoice", "worth", "30"));
        both.add(nested("p5", "trip", "fare", "90"));

        Mined mined = mine(both);

        assertThat(mined.finds()).hasSize(2);
        Find proven = mined.finds().stream()
                .filter(find -> find.candidate().proof().holds())
                .findFirst()
                .orElseThrow();
        assertThat(proven.sources()).isEqualTo(EARLY);
        assertThat(proven.contested()).extracting(KnownFill::project).containsExactly("p4", "p5");
        assertThat(mined.finds())
                .filteredOn(find -> find != proven)
                .singleElement()
                .satisfies(find ->
                        assertThat(find.candidate().proof().objections()).contains("it comes from 2 of 3 projects"));
    }

    @Test
    void learnsNothingOfAFillThatIsOffByOne() {
        List<KnownFill> all = new ArrayList<>(EARLY);
        all.add(fill(
                "p4",
                "invoice",
                "worth",
                "30",
                "if (ROW.MEMBER() < 31) { return ZERO; } return ROW.MEMBER().multiply(RATE);"));

        Mined mined = mine(all);

        assertThat(mined.finds().stream()
                        .filter(find -> find.candidate().proof().holds()))
                .allSatisfy(find -> {
                    assertThat(find.sources()).isEqualTo(EARLY);
                    assertThat(find.contested()).extracting(KnownFill::project).containsExactly("p4");
                });
    }

    @Test
    void joinsWordingsThroughEqualCodeAndLeavesOtherBehavioursAlone() {
        List<KnownFill> all = new ArrayList<>(EARLY.subList(0, 2));
        all.add(worded(EARLY.get(2), "w2"));
        all.add(worded(fill("p4", "invoice", "worth", "30", "return ROW.MEMBER();"), "w3"));

        Mined mined = mine(all);

        assertThat(mined.finds().stream()
                        .filter(find -> find.candidate().proof().holds()))
                .singleElement()
                .satisfies(find -> {
                    assertThat(find.wordings()).containsExactly("w1", "w2");
                    assertThat(find.contested()).isEmpty();
                });
    }

    @Test
    void saysWhichFillsNoRuleExplains() {
        List<KnownFill> odd = List.of(
                fill("p1", "order", "total", "500", "return ROW.MEMBER().add(odd);"),
                fill("p2", "basket", "sum", "40", "return ROW.MEMBER().add(other);"));

        Mined mined = mine(odd);

        assertThat(mined.finds()).isEmpty();
        assertThat(mined.unlearned()).singleElement().satisfies(each -> {
            assertThat(each.fills()).isEqualTo(odd);
            assertThat(each.projects()).isEqualTo(2);
        });
    }

    @Test
    void countsWhatARuleMadeForNothing() {
        List<KnownFill> all = List.of(EARLY.get(0), EARLY.get(1), byRule(EARLY.get(2)));

        assertThat(mine(all).finds()).singleElement().satisfies(find -> assertThat(
                        find.candidate().proof().objections())
                .contains("it comes from 2 of 3 projects"));
    }

    /** Nobody has read those words but who wrote code from them. */
    @Test
    void learnsNoWordsOfWhatARuleMade() {
        List<KnownFill> all = new ArrayList<>(EARLY);
        all.add(byRule(worded(early("p4", "invoice", "worth", "30"), "w2")));
        all.add(byRule(worded(early("p5", "trip", "fare", "90"), "w2")));
        all.add(byRule(worded(early("p6", "parcel", "price", "70"), "w2")));
        assertThat(mine(all).finds()).singleElement().satisfies(find -> assertThat(find.wordings())
                .containsExactly("w1"));

        all.add(worded(early("p7", "bill", "due", "20"), "w2"));
        assertThat(mine(all).finds()).singleElement().satisfies(find -> assertThat(find.wordings())
                .containsExactly("w1", "w2"));
    }

    @Test
    void givesTheSameForRowsInAnyOrder() {
        List<KnownFill> all = new ArrayList<>(EARLY);
        all.add(nested("p4", "invoice", "worth", "30"));
        all.add(nested("p5", "trip", "fare", "90"));
        List<String> once = rules(mine(all));
        Collections.reverse(all);

        assertThat(rules(mine(all))).isEqualTo(once);
    }

    private static List<String> rules(Mined mined) {
        return mined.finds().stream()
                .map(find -> RuleFile.write(find.candidate().rule()) + find.contested())
                .toList();
    }

    private static Mined mine(List<KnownFill> fills) {
        return new ShapeMiner(Thresholds.DEFAULTS).mine("rule", "shape", fills);
    }
}
