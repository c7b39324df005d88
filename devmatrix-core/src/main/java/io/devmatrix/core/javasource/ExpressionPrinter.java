package io.devmatrix.core.javasource;

import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.ArrayAccess;
import org.eclipse.jdt.core.dom.ArrayCreation;
import org.eclipse.jdt.core.dom.ArrayInitializer;
import org.eclipse.jdt.core.dom.Assignment;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.CastExpression;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.InstanceofExpression;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.ParenthesizedExpression;
import org.eclipse.jdt.core.dom.PatternInstanceofExpression;
import org.eclipse.jdt.core.dom.PostfixExpression;
import org.eclipse.jdt.core.dom.PrefixExpression;
import org.eclipse.jdt.core.dom.SuperMethodInvocation;
import org.eclipse.jdt.core.dom.SwitchExpression;
import org.eclipse.jdt.core.dom.VariableDeclarationExpression;

/** Prints expressions: the simple ones itself, the others by the printer of their family. */
final class ExpressionPrinter {
    private final Printing printing;
    private final CallPrinter calls;
    private final OperatorPrinter operators;
    private final ArrayPrinter arrays;
    private final LiteralPrinter literals;
    private final ReferencePrinter references;

    ExpressionPrinter(Printing printing) {
        this.printing = printing;
        this.calls = new CallPrinter(printing);
        this.operators = new OperatorPrinter(printing);
        this.arrays = new ArrayPrinter(printing);
        this.literals = new LiteralPrinter(printing);
        this.references = new ReferencePrinter(printing);
    }

    /** Prints an item of a list of expressions. */
    void printItem(Object item) {
        printing.item(item, node -> print((Expression) node));
    }

    CallPrinter calls() {
        return calls;
    }

    void print(Expression expression) {
        switch (expression.getNodeType()) {
            case ASTNode.SIMPLE_NAME, ASTNode.QUALIFIED_NAME -> printing.names.print((Name) expression);
            case ASTNode.METHOD_INVOCATION -> calls.print((MethodInvocation) expression);
            case ASTNode.SUPER_METHOD_INVOCATION -> calls.print((SuperMethodInvocation) expression);
            case ASTNode.CLASS_INSTANCE_CREATION -> calls.print((ClassInstanceCreation) expression);
            case ASTNode.INFIX_EXPRESSION -> operators.print((InfixExpression) expression);
            case ASTNode.PREFIX_EXPRESSION -> operators.print((PrefixExpression) expression);
            case ASTNode.POSTFIX_EXPRESSION -> operators.print((PostfixExpression) expression);
            case ASTNode.CONDITIONAL_EXPRESSION -> operators.print((ConditionalExpression) expression);
            case ASTNode.ASSIGNMENT -> operators.print((Assignment) expression);
            case ASTNode.CAST_EXPRESSION -> operators.print((CastExpression) expression);
            case ASTNode.INSTANCEOF_EXPRESSION -> operators.print((InstanceofExpression) expression);
            case ASTNode.PATTERN_INSTANCEOF_EXPRESSION -> operators.print((PatternInstanceofExpression) expression);
            case ASTNode.ARRAY_ACCESS -> arrays.print((ArrayAccess) expression);
            case ASTNode.ARRAY_CREATION -> arrays.print((ArrayCreation) expression);
            case ASTNode.ARRAY_INITIALIZER -> arrays.print((ArrayInitializer) expression);
            case ASTNode.LAMBDA_EXPRESSION -> printLambda((LambdaExpression) expression);
            case ASTNode.SWITCH_EXPRESSION -> printing.statements.switches().print((SwitchExpression) expression);
            case ASTNode.VARIABLE_DECLARATION_EXPRESSION -> printing.declarations
                    .members()
                    .print((VariableDeclarationExpression) expression);
            case ASTNode.MARKER_ANNOTATION, ASTNode.NORMAL_ANNOTATION, ASTNode.SINGLE_MEMBER_ANNOTATION -> printing
                    .modifiers.print((Annotation) expression);
            case ASTNode.PARENTHESIZED_EXPRESSION -> printParenthesized((ParenthesizedExpression) expression);
            default -> printOther(expression);
        }
    }

    private void printOther(Expression expression) {
        if (!literals.print(expression) && !references.print(expression)) {
            throw new IllegalArgumentException(
                    "no printer for " + expression.getClass().getSimpleName());
        }
    }

    private void printParenthesized(ParenthesizedExpression expression) {
        printing.out().add('(');
        print(expression.getExpression());
        printing.out().add(')');
    }

    private void printLambda(LambdaExpression lambda) {
        Output out = printing.out().add(lambda.hasParentheses() ? "(" : "");
        printing.separated(
                printing.items(lambda.parameters()),
                ", ",
                item -> printing.item(
                        item, node -> printing.declarations.members().printVariable(node)));
        out.add(lambda.hasParentheses() ? ")" : "").add(" -> ");
        if (lambda.getBody() instanceof Block block) {
            printing.statements.printInnerBlock(block);
        } else {
            print((Expression) lambda.getBody());
        }
    }
}
