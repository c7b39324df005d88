package io.devmatrix.core.expression;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives each part of one expression its type, top down through the rules of names, literals, operators and calls. */
final class Typing {
    private final ModelTypes model;
    private final CelSyntax.Parsed source;
    private final String modelNode;
    private final List<Problem> problems = new ArrayList<>();
    private boolean complete = true;
    private final NameRules names = new NameRules(this);
    private final LiteralRules literals = new LiteralRules(this);
    private final OperatorRules operators = new OperatorRules(this);
    private final CallRules calls = new CallRules(this);
    private final FoldRules folds = new FoldRules(this);

    Typing(ModelTypes model, CelSyntax.Parsed source, String modelNode) {
        this.model = model;
        this.source = source;
        this.modelNode = modelNode;
    }

    ModelTypes model() {
        return model;
    }

    CelSyntax.Parsed source() {
        return source;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Notes that a name has no type the model knows, so that neither a problem nor a tree comes out. */
    Node untyped() {
        complete = false;
        return unknown();
    }

    /** Whether every name had a type. */
    boolean isComplete() {
        return complete;
    }

    /** The node with its type; of type {@link ValueType.Unknown} when a problem has been reported for it. */
    Node type(CelExpr expr, Environment environment) {
        return switch (expr.getKind()) {
            case CONSTANT -> literals.of(expr);
            case IDENT -> names.identifier(expr, environment);
            case SELECT -> names.selection(expr, environment);
            case CALL -> call(expr, environment);
            case LIST -> refuse(expr, "A list stands here", "Write lists behind `in` only");
            default -> refuse(expr, "A message or map stands here", "Use attributes, constants and operators");
        };
    }

    private Node call(CelExpr expr, Environment environment) {
        Optional<Operator> operator = Operator.ofFunction(expr.call().function());
        if (operator.isPresent()) {
            return operators.binary(operator.get(), expr, environment);
        }
        return switch (expr.call().function()) {
            case "!_" -> operators.not(expr, environment);
            case "-_" -> operators.negation(expr, environment);
            case "_?_:_" -> operators.conditional(expr, environment);
            case "_[_]" -> refuse(
                    expr, "`[ ]` picks an element", "Use `exists`, `filter` or another pass over the list");
            default -> folds.isFold(expr) ? folds.fold(expr, environment) : calls.call(expr, environment);
        };
    }

    /** A node that must be a condition. */
    Node condition(CelExpr expr, Environment environment, String user) {
        Node node = present(expr, environment);
        if (isUnknown(node) || node.type().is(ValueType.Kind.BOOLEAN)) {
            return node;
        }
        return refuse(expr, user + " needs a condition, " + describe(node) + " is " + node.type(), "Compare it");
    }

    /** A node that must not be null. */
    Node present(CelExpr expr, Environment environment) {
        return present(expr, type(expr, environment));
    }

    /** The node, unless it may be null. */
    Node present(CelExpr expr, Node node) {
        if (!node.type().nullable()) {
            return node;
        }
        if (node instanceof Node.Null) {
            return refuse(expr, "`null` stands where a value is needed", "Compare with null by `==` and `!=` only");
        }
        return refuse(expr, describe(node) + " may be null here", "Ask before it: `" + question(node) + " && ...`");
    }

    private static String question(Node node) {
        Node asked = node instanceof Node.Comprehension fold ? fold.list() : node;
        String path = Narrowing.path(asked).map(Typing::written).orElse("x");
        return asked == node ? path + " != null" : "size(" + path + ") > 0";
    }

    /** Reports a problem at the node's token. */
    Node refuse(CelExpr expr, String problem, String fix) {
        return refuse(source.offset(expr), problem, fix);
    }

    Node refuse(int offset, String problem, String fix) {
        problems.add(new Problem(modelNode, offset, problem, fix));
        return unknown();
    }

    static Node unknown() {
        return new Node.Null(new ValueType.Unknown());
    }

    static boolean isUnknown(Node node) {
        return node.type() instanceof ValueType.Unknown;
    }

    /** The node in a message: its path in backticks, else that it is a value. */
    static String describe(Node node) {
        return Narrowing.path(node).map(path -> "`" + written(path) + "`").orElse("this value");
    }

    private static String written(String path) {
        return path.startsWith(".") ? path.substring(1) : path;
    }
}
