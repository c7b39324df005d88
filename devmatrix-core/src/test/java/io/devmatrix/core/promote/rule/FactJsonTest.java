package io.devmatrix.core.promote.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.promote.tree.Tree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactJsonTest {
    @Test
    void readsWhatItWrites() {
        FactTree item = FactTree.of(Map.of("name.camel", "ä\n\""), Map.of("kind", "LONG"), Map.of());
        FactTree facts = FactTree.of(
                Map.of("p0.name.camel", "order", "a", "b"),
                Map.of("n", "1"),
                Map.of("p0.members", List.of(item, item)));

        assertThat(FactJson.read(FactJson.write(facts))).isEqualTo(facts);
        assertThat(FactJson.write(item))
                .isEqualTo(
                        "{\"collections\":{},\"names\":{\"name.camel\":\"ä\\n\\\"\"},\"values\":{\"kind\":\"LONG\"}}");
    }

    @Test
    void saysWhatIsNone() {
        assertThatThrownBy(() -> FactJson.read("{")).hasMessageStartingWith("No facts: ");
        assertThatThrownBy(() -> FactJson.read("[]")).hasMessage("No facts: []");
        assertThatThrownBy(() -> TreeJson.read("{")).hasMessageStartingWith("No tree: ");
    }

    @Test
    void treesAreTextsToo() {
        Tree tree = Tree.node("X", List.of(Tree.leaf("Name", "ü"), Tree.list("Block", List.of())));

        assertThat(TreeJson.read(TreeJson.text(tree))).isEqualTo(tree);
    }
}
