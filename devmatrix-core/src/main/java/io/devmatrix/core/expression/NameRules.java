package io.devmatrix.core.expression;

import dev.cel.common.ast.CelExpr;
import io.devmatrix.core.ir.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names: attributes of the row, names of the scope, members of rows, constants of enums. */
final class NameRules {
    private static final String USERS =
            "Who calls is known in flows and events, where `security` says who the users are";

    private static final String NOW = "now";
    private static final String TIMELESS =
            "The time is known in flows, guards, effects of events and `where` of lists; let one of these ask, or a flow answer";

    private final Typing typing;

    NameRules(Typing typing) {
        this.typing = typing;
    }

    Node identifier(CelExpr expr, Environment environment) {
        String name = expr.ident().name();
        return lookup(name, environment).orElseGet(() -> unknownName(expr, name, environment));
    }

    private Optional<Node> lookup(String name, Environment environment) {
        ValueType named = environment.scope().names().get(name);
        if (named instanceof ValueType.Unknown) {
            return Optional.of(typing.untyped());
        }
        if (named != null) {
            ValueType type = narrowed(named, name, environment);
            return Optional.of(new Node.Variable(name, type, named.nullable()));
        }
        return self(environment)
                .filter(self -> members(self).containsKey(name))
                .map(self -> member(self, name, environment));
    }

    private static Optional<Node> self(Environment environment) {
        Scope scope = environment.scope();
        return scope.bare().map(row -> scope.opened()
                .map(name -> (Node) new Node.Variable(name, row, row.nullable()))
                .orElseGet(() -> new Node.Self(row)));
    }

    private Map<String, ValueType> members(Node owner) {
        return typing.model().members(owner.type());
    }

    private Node member(Node owner, String name, Environment environment) {
        ValueType declared = members(owner).get(name);
        Node.Member member = new Node.Member(owner, name, declared, declared.nullable());
        String path = Narrowing.path(member).orElse("?");
        return new Node.Member(owner, name, narrowed(declared, path, environment), declared.nullable());
    }

    private static ValueType narrowed(ValueType type, String path, Environment environment) {
        return environment.present().contains(path) ? type.orNull(false) : type;
    }

    private Node unknownName(CelExpr expr, String name, Environment environment) {
        List<String> enums = typing.model().enumsWith(name);
        if (!enums.isEmpty()) {
            return typing.refuse(expr, "`" + name + "` is not known here", "Write `" + enums.get(0) + "." + name + "`");
        }
        List<String> known = new ArrayList<>(environment.scope().names().keySet());
        self(environment).ifPresent(self -> known.addAll(members(self).keySet()));
        return typing.refuse(expr, "`" + name + "` is not known here", fix(name, known));
    }

    private static String fix(String name, List<String> known) {
        return switch (name) {
            case PrincipalUse.NAME -> USERS;
            case NOW -> TIMELESS;
            default -> Suggestion.of(name, known);
        };
    }

    Node selection(CelExpr expr, Environment environment) {
        CelExpr operand = expr.select().operand();
        String name = expr.select().field();
        Optional<EnumType> enumType = enumNamed(operand, environment);
        if (enumType.isPresent()) {
            return constant(expr, enumType.get(), name);
        }
        Node owner = typing.type(operand, environment);
        if (Typing.isUnknown(owner)) {
            return owner;
        }
        return members(owner).containsKey(name) ? memberOf(expr, owner, environment) : noMember(expr, owner);
    }

    private Node memberOf(CelExpr expr, Node owner, Environment environment) {
        Node present = typing.present(expr.select().operand(), owner);
        return Typing.isUnknown(present)
                ? present
                : member(present, expr.select().field(), environment);
    }

    private Node noMember(CelExpr expr, Node owner) {
        String name = expr.select().field();
        List<String> known = List.copyOf(members(owner).keySet());
        if (owner.type() instanceof ValueType.ListOf list) {
            String fix = "Pass over it: `exists(x, x." + name + " ...)`, `sum(x, ...)` or the like";
            return refuseMember(expr, Typing.describe(owner) + " is a " + list + " and has no `" + name + "`", fix);
        }
        String problem = known.isEmpty()
                ? Typing.describe(owner) + " is " + owner.type() + " and has no `" + name + "`"
                : "`" + owner.type() + "` has no `" + name + "`";
        return refuseMember(expr, problem, Suggestion.of(name, known));
    }

    private Node refuseMember(CelExpr expr, String problem, String fix) {
        return typing.refuse(typing.source().offset(expr) + 1, problem, fix);
    }

    private Optional<EnumType> enumNamed(CelExpr operand, Environment environment) {
        if (operand.getKind() != CelExpr.ExprKind.Kind.IDENT) {
            return Optional.empty();
        }
        String name = operand.ident().name();
        return lookup(name, environment).isPresent()
                ? Optional.empty()
                : typing.model().enumType(name);
    }

    private Node constant(CelExpr expr, EnumType type, String value) {
        if (type.valueNames().contains(value)) {
            return new Node.EnumConstant(type.name(), value, new ValueType.EnumValue(type.name(), false));
        }
        String problem = "`" + type.name() + "` has no value `" + value + "`";
        return refuseMember(expr, problem, Suggestion.of(value, type.valueNames()));
    }
}
