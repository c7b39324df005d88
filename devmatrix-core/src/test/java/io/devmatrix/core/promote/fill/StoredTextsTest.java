package io.devmatrix.core.promote.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.promote.rule.FactJson;
import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.TreeJson;
import io.devmatrix.core.promote.tree.Tree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts and trees as the store keeps them. */
class StoredTextsTest {
    @Test
    void factsComeBackAsTheyWere() {
        FactTree facts = ContractFacts.of(TourModels.contract());

        assertThat(FactJson.read(FactJson.write(facts))).isEqualTo(facts);
        assertThat(FactJson.write(facts)).startsWith("{\"collections\":{").doesNotContain("\n");
    }

    @Test
    void treesComeBackAsTheyWere() {
        Tree tree = Tree.node("Return", List.of(Tree.list("+", List.of(Tree.leaf("Name", "\"a\"\n")))));

        assertThat(TreeJson.read(TreeJson.text(tree))).isEqualTo(tree);
    }

    @Test
    void otherTextsAreNone() {
        assertThatThrownBy(() -> FactJson.read("[]")).hasMessage("No facts: []");
        assertThatThrownBy(() -> FactJson.read("{")).hasMessageStartingWith("No facts: Unexpected end-of-input");
        assertThatThrownBy(() -> TreeJson.read("{")).hasMessageStartingWith("No tree: Unexpected end-of-input");
    }
}
