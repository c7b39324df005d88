package io.devmatrix.core.promote.fill;

import io.devmatrix.core.expression.Node;
import io.devmatrix.core.output.Json;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads a condition by its tree: what it is named in the model does not matter, nor how its passes call their elements. */
final class ConditionWords implements Node.Visitor<Boolean> {
    private final Said said;
    private final Deque<String> bound = new ArrayDeque<>();

    private ConditionWords(Said said) {
        this.said = said;
    }

    static void read(Node root, Said said) {
        root.accept(new ConditionWords(said));
    }

    @Override
    public Boolean literal(Node.Literal node) {
        if (node.value() instanceof Long || node.value() instanceof BigDecimal) {
            said.number(new BigDecimal(node.value().toString()));
        } else {
            said.word(Json.quote(node.value().toString()));
        }
        return true;
    }

    @Override
    public Boolean nothing(Node.Null node) {
        said.word("null");
        return true;
    }

    @Override
    public Boolean enumConstant(Node.EnumConstant node) {
        said.nameOrWord(node.enumName());
        said.word(".");
        said.nameOrWord(node.value());
        return true;
    }

    @Override
    public Boolean self(Node.Self node) {
        said.word("self");
        return true;
    }

    @Override
    public Boolean variable(Node.Variable node) {
        int depth = List.copyOf(bound).indexOf(node.name());
        if (depth >= 0) {
            said.word("it" + (bound.size() - depth));
        } else if (node.name().equals("result") || node.name().equals("now")) {
            said.word(node.name());
        } else {
            said.nameOrWord(node.name());
        }
        return true;
    }

    @Override
    public Boolean member(Node.Member node) {
        node.owner().accept(this);
        said.word(".");
        said.nameOrWord(node.name());
        return true;
    }

    @Override
    public Boolean widening(Node.Widening node) {
        return node.operand().accept(this);
    }

    @Override
    public Boolean not(Node.Not node) {
        return all("!", List.of(node.operand()));
    }

    @Override
    public Boolean negation(Node.Negation node) {
        return all("-", List.of(node.operand()));
    }

    @Override
    public Boolean binary(Node.Binary node) {
        return all(node.operator().symbol(), List.of(node.left(), node.right()));
    }

    @Override
    public Boolean conditional(Node.Conditional node) {
        return all("?", List.of(node.test(), node.then(), node.otherwise()));
    }

    @Override
    public Boolean constants(Node.Constants node) {
        return all("[]", node.elements());
    }

    @Override
    public Boolean call(Node.Call node) {
        return all(node.function().word(), node.arguments());
    }

    @Override
    public Boolean comprehension(Node.Comprehension node) {
        said.word(node.fold().word());
        said.word("(");
        node.list().accept(this);
        bound.push(node.variable());
        node.body().accept(this);
        bound.pop();
        said.word(")");
        return true;
    }

    private boolean all(String word, List<Node> nodes) {
        said.word(word);
        said.word("(");
        nodes.forEach(node -> node.accept(this));
        said.word(")");
        return true;
    }
}
