package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionStatement;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.SwitchExpression;
import org.eclipse.jdt.core.dom.SwitchStatement;
import org.eclipse.jdt.core.dom.ThrowStatement;
import org.eclipse.jdt.core.dom.YieldStatement;

/**
 * A {@code switch} with a value for all else is a chain of choices, one whose ways all leave is guards. Only of values that are
 * never null, for which it would break; one without a value for all else stays, since it breaks for what comes later.
 */
final class SwitchForms implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (SwitchExpression each : source.find(SwitchExpression.class)) {
            if (Cases.isPlain(source, each.getExpression())) {
                choices(source, each.getExpression(), Cases.of(each.statements()))
                        .ifPresent(text -> edits.add(Edit.replace(each, text)));
            }
        }
        for (SwitchStatement each : source.find(SwitchStatement.class)) {
            if (Cases.isPlain(source, each.getExpression()) && each.getParent() instanceof Block) {
                guards(source, each.getExpression(), Cases.of(each.statements()))
                        .ifPresent(text -> edits.add(Edit.replace(each, text)));
            }
        }
        return edits;
    }

    private static Optional<String> choices(FillSource source, Expression value, List<Cases> ways) {
        List<Expression> values =
                ways.stream().flatMap(way -> value(way).stream()).toList();
        boolean whole =
                values.size() == ways.size() && values.stream().allMatch(each -> Alike.are(values.get(0), each));
        StringBuilder text = new StringBuilder();
        String rest = "";
        for (int i = 0; whole && i < ways.size(); i++) {
            String given = "(" + source.text(values.get(i)) + ")";
            if (ways.get(i).isDefault()) {
                rest = given;
                continue;
            }
            Optional<String> condition = ways.get(i).condition(source, value);
            if (condition.isEmpty()) {
                return Optional.empty();
            }
            text.append("(")
                    .append(condition.get())
                    .append(") ? ")
                    .append(given)
                    .append(" : ");
        }
        return rest.isEmpty() ? Optional.empty() : Optional.of("(" + text + rest + ")");
    }

    private static Optional<Expression> value(Cases way) {
        Statement only = way.only().orElse(null);
        if (only instanceof YieldStatement yield) {
            return Optional.of(yield.getExpression());
        }
        return only instanceof ExpressionStatement plain ? Optional.of(plain.getExpression()) : Optional.empty();
    }

    private static Optional<String> guards(FillSource source, Expression value, List<Cases> ways) {
        StringBuilder text = new StringBuilder();
        String rest = "";
        for (Cases way : ways) {
            Statement only = way.only().orElse(null);
            Optional<String> condition = way.isDefault() ? Optional.of("") : way.condition(source, value);
            if (!(only instanceof ReturnStatement || only instanceof ThrowStatement) || condition.isEmpty()) {
                return Optional.empty();
            }
            if (way.isDefault()) {
                rest = source.text(only);
            } else {
                text.append("if (").append(condition.get()).append(") { ");
                text.append(source.text(only)).append(" } ");
            }
        }
        return Optional.of(text + rest);
    }
}
