package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Check;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.ir.KnownRow;
import io.devmatrix.core.ir.TextBehaviour;
import io.devmatrix.core.slot.contract.RowRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What always holds of the rows that a behaviour is shown: how values are computed, and checks and invariants, as far as all that
 * these read is shown. A condition on what a flow may change before it asks is none of them: it holds again when the flow ends.
 */
final class SlotHolds {
    private final ApplicationIr application;
    private final ModelExpressions checked;
    private final ChangedBefore changed;

    SlotHolds(ApplicationIr application, ModelExpressions checked, TextBehaviour behaviour) {
        this.application = application;
        this.checked = checked;
        this.changed = new ChangedBefore(application, checked, behaviour);
    }

    /** @param rows by the names of the records that show them */
    List<RowRule> of(Map<String, KnownRow> rows) {
        List<RowRule> rules = new ArrayList<>();
        rows.forEach((record, row) -> application.domain().entity(row.entity()).ifPresent(entity -> {
            rules.addAll(ordered(computed(record, row, entity)));
            conditions(entity)
                    .flatMap(that -> checked.of(that, entity.name()).stream())
                    .filter(that -> ModelExpressions.isKnown(that, row) && !changed.touches(that))
                    .map(that -> new RowRule(record, "", that))
                    .forEach(rules::add);
        }));
        return rules;
    }

    private List<RowRule> computed(String record, KnownRow row, Entity entity) {
        List<RowRule> rules = new ArrayList<>();
        for (Attribute attribute : entity.attributes()) {
            if (attribute.derivation() instanceof Derivation.Computed computed
                    && row.members().containsKey(attribute.name())) {
                checked.of(computed.expression(), entity.name())
                        .filter(value -> ModelExpressions.isKnown(value, row))
                        .ifPresent(value -> rules.add(new RowRule(record, attribute.name(), value)));
            }
        }
        return rules;
    }

    private Stream<Expression> conditions(Entity entity) {
        Stream<Expression> invariants = application.behaviour().invariants().stream()
                .filter(invariant -> invariant.entity().equals(entity.name()))
                .map(Invariant::that);
        return Stream.concat(entity.checks().stream().map(Check::that), invariants);
    }

    /** Each behind those of the same row that it is computed of; the model has no circles. */
    private static List<RowRule> ordered(List<RowRule> rules) {
        List<RowRule> left = new ArrayList<>(rules);
        List<RowRule> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            RowRule next = left.stream()
                    .filter(rule -> left.stream().noneMatch(other -> isComputedOf(rule.that(), other.member())))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean isComputedOf(CheckedExpression value, String member) {
        return value.reads().stream()
                .anyMatch(
                        read -> read.owner() instanceof Node.Self && read.name().equals(member));
    }
}
