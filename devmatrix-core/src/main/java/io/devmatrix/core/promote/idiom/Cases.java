package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.SwitchCase;

/**
 * One way through a {@code switch}.
 *
 * @param labels what it is for
 * @param isDefault whether it is for all else, too
 * @param body what is done
 */
record Cases(List<Expression> labels, boolean isDefault, List<Statement> body) {
    /** The ways through a switch of these statements, in order. */
    static List<Cases> of(List<?> statements) {
        List<Cases> all = new ArrayList<>();
        Cases open = null;
        for (Object each : statements) {
            if (!(each instanceof SwitchCase label)) {
                if (open != null) {
                    open.body.add((Statement) each);
                }
                continue;
            }
            if (open == null || !open.body.isEmpty()) {
                open = new Cases(new ArrayList<>(), false, new ArrayList<>());
                all.add(open);
            }
            open = new Cases(open.labels, open.isDefault || label.isDefault(), open.body);
            all.set(all.size() - 1, open);
            for (Object expression : label.expressions()) {
                open.labels.add((Expression) expression);
            }
        }
        return all;
    }

    /** The only statement, without a block around it; empty for more, and for none. */
    Optional<Statement> only() {
        List<Statement> all = body.size() == 1 ? Places.statements(body.get(0)) : List.of();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** What is asked of the value when it is this way; empty for labels that are no plain values. */
    Optional<String> condition(FillSource source, Expression value) {
        List<String> all = labels.stream()
                .flatMap(label -> condition(source, value, label).stream())
                .toList();
        return all.isEmpty() || all.size() < labels.size()
                ? Optional.empty()
                : Optional.of(all.stream().collect(Collectors.joining(" || ")));
    }

    private static Optional<String> condition(FillSource source, Expression value, Expression label) {
        String asked = "(" + source.text(value) + ")";
        if (label instanceof SimpleName name
                && name.resolveBinding() instanceof IVariableBinding variable
                && variable.isEnumConstant()) {
            return FullNames.typeName(source, variable.getDeclaringClass())
                    .map(type -> asked + " == " + type + "." + name.getIdentifier());
        }
        if (!Values.isSingle(label)) {
            return Optional.empty();
        }
        return Bindings.type(value).equals("int")
                ? Optional.of(asked + " == " + source.text(label))
                : Optional.of(asked + ".equals(" + source.text(label) + ")");
    }

    /** Whether a switch of that value asks nothing else than its comparisons would: it is never null, and no box. */
    static boolean isPlain(FillSource source, Expression value) {
        boolean text = Bindings.type(value).equals("java.lang.String");
        boolean named =
                value.resolveTypeBinding() != null && value.resolveTypeBinding().isEnum();
        return Stable.is(value)
                && (Bindings.type(value).equals("int") || (text || named) && Given.isNeverNull(source, value));
    }
}
