package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.IBinding;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.InfixExpression.Operator;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.NumberLiteral;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.StringLiteral;
import org.eclipse.jdt.core.dom.SwitchCase;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;

/** Nothing is asked whether it is just what an example gives, when nothing else in the model says that value. */
final class HardCodedRule implements GateRule {
    private static final Set<String> MAKERS = Set.of("of", "ofEntries", "entry", "asList", "put");
    private static final Set<Operator> EQUALITY = Set.of(Operator.EQUALS, Operator.NOT_EQUALS);

    @Override
    public void check(FillUnit fill, Notes notes) {
        Set<BigDecimal> numbers =
                new TreeSet<>(Pools.given(fill.contract().examples()).numbers());
        numbers.removeAll(Pools.stated(fill.contract()).numbers());
        numbers.removeIf(number -> number.abs().compareTo(BigDecimal.ONE) <= 0);
        Set<String> texts = texts(fill.contract());
        for (ASTNode node : fill.all(ASTNode.class)) {
            boolean isExample = node instanceof NumberLiteral number && isAmong(numbers, number.getToken())
                    || node instanceof StringLiteral text
                            && (texts.contains(text.getLiteralValue())
                                    || isOfNumber(text) && isAmong(numbers, text.getLiteralValue()));
            if (isExample && places(fill, (Expression) node).stream().anyMatch(HardCodedRule::isAsked)) {
                notes.add(
                        "SLOT-116",
                        node,
                        "`" + node + "` is a value of an example, and nothing else in the model says it",
                        "Write the rule behind the examples; a value that matters belongs into the model");
            }
        }
    }

    /** What somebody else's words mean may well be told by examples alone, so mappings are free to name them. */
    private static Set<String> texts(SlotContract contract) {
        if (contract.kind() == SlotKind.MAPPING) {
            return Set.of();
        }
        Set<String> texts = new TreeSet<>(Pools.given(contract.examples()).texts());
        texts.removeAll(Pools.stated(contract).texts());
        texts.removeIf(text -> text.length() < 2 || contract.text().contains(text));
        return texts;
    }

    private static boolean isOfNumber(StringLiteral text) {
        return text.getParent() instanceof ClassInstanceCreation;
    }

    private static boolean isAmong(Set<BigDecimal> numbers, String token) {
        try {
            return numbers.contains(new BigDecimal(token.replaceAll("[_lLdDfF]", "")).stripTrailingZeros());
        } catch (NumberFormatException other) {
            return false;
        }
    }

    /** Where the value is used: at the literal, or wherever the constant or variable is named that holds it. */
    private static List<ASTNode> places(FillUnit fill, Expression literal) {
        ASTNode at = literal;
        while (at.getParent() instanceof ClassInstanceCreation || isValueOf(at.getParent())) {
            at = at.getParent();
        }
        if (at.getParent() instanceof VariableDeclarationFragment variable
                && (variable.getParent() instanceof FieldDeclaration || variable.getInitializer() == at)) {
            IBinding binding = variable.resolveBinding();
            return fill.all(SimpleName.class).stream()
                    .filter(name ->
                            binding != null && binding.equals(name.resolveBinding()) && name != variable.getName())
                    .map(ASTNode.class::cast)
                    .toList();
        }
        return List.of(at);
    }

    private static boolean isValueOf(ASTNode node) {
        return node instanceof MethodInvocation call
                && Set.of("valueOf", "parse", "fromString")
                        .contains(call.getName().getIdentifier());
    }

    private static boolean isAsked(ASTNode node) {
        ASTNode parent = node.getParent();
        if (parent instanceof SwitchCase
                || parent instanceof InfixExpression infix && EQUALITY.contains(infix.getOperator())) {
            return true;
        }
        if (!(parent instanceof MethodInvocation call)) {
            return false;
        }
        String name = call.getName().getIdentifier();
        boolean equalByOrder = name.equals("compareTo")
                && call.getParent() instanceof InfixExpression infix
                && EQUALITY.contains(infix.getOperator());
        return equalByOrder || Set.of("equals", "isEqual", "equalsIgnoreCase").contains(name) || MAKERS.contains(name);
    }
}
