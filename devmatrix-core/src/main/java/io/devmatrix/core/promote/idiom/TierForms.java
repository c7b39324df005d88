package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IfStatement;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.Statement;

/**
 * Tiers from the highest down: a chain of guards, or of choices, that asks one value for bounds that are known is asked for the
 * highest bound first, by {@code >} or {@code >=}. Whole numbers and decimals only, which have no NaN.
 */
final class TierForms implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        for (IfStatement branch : source.find(IfStatement.class)) {
            Optional<Edit> edit = guards(source, branch);
            if (edit.isPresent()) {
                return List.of(edit.get());
            }
        }
        for (ConditionalExpression choice : source.find(ConditionalExpression.class)) {
            Optional<Edit> edit = choices(source, choice);
            if (edit.isPresent()) {
                return List.of(edit.get());
            }
        }
        return List.of();
    }

    /** Guards that return, one below the other, and the return behind them. */
    private static Optional<Edit> guards(FillSource source, IfStatement first) {
        List<Expression> conditions = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        Statement at = first;
        while (at instanceof IfStatement branch && branch.getElseStatement() == null) {
            Expression value = Places.returned(branch.getThenStatement());
            if (value == null) {
                return Optional.empty();
            }
            conditions.add(branch.getExpression());
            values.add(value);
            at = Places.next(at);
        }
        Expression last = at instanceof ReturnStatement end ? end.getExpression() : null;
        if (last == null) {
            return Optional.empty();
        }
        values.add(last);
        Statement end = at;
        return Tiers.of(source, conditions, values).map(tiers -> Edit.replace(first, end, tiers.guards(source)));
    }

    private static Optional<Edit> choices(FillSource source, ConditionalExpression first) {
        List<Expression> conditions = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        Expression at = first;
        while (at instanceof ConditionalExpression choice) {
            conditions.add(choice.getExpression());
            values.add(choice.getThenExpression());
            at = Places.bare(choice.getElseExpression());
        }
        values.add(at);
        boolean alike = values.stream().allMatch(value -> Alike.are(values.get(0), value));
        return !alike
                ? Optional.empty()
                : Tiers.of(source, conditions, values).map(tiers -> Edit.replace(first, tiers.choices(source)));
    }
}
