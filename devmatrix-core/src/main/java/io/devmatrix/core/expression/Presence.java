package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known not to be null from step to step of a flow. A guard that has let the flow pass is remembered until a step may
 * change what it asked: rows may go by several names, so a change of a field is a change of that field of all rows.
 */
final class Presence {
    private static final Pattern ASKED_OF_A_LIST = Pattern.compile("[(]");
    private static final Pattern DOT = Pattern.compile("[.]");

    private final ModelExpressions expressions;
    private final WrittenFields written;
    private final Set<String> following;

    Presence(ApplicationIr ir, ModelExpressions expressions) {
        this.expressions = expressions;
        this.written = new WrittenFields(ir.behaviour());
        this.following = ir.domain().entities().stream()
                .flatMap(entity -> entity.attributes().stream())
                .filter(attribute -> attribute.derivation() instanceof Derivation.Computed)
                .map(Attribute::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Checks the condition; the scope of what stands where it holds. */
    Scope where(Expression condition, Scope scope) {
        return expressions
                .condition(condition, scope)
                .map(asked -> more(scope, Narrowing.when(asked.root(), true)))
                .orElse(scope);
    }

    /** The scope behind a step, of the names known then and what was known before it. */
    Scope behind(Step step, Scope named, Scope before) {
        Scope left = kept(named.knowing(before.present()), List.of(step));
        if (step instanceof Step.Require require && step.when().isEmpty()) {
            return learnt(left, require.guard().that(), true);
        }
        if (step instanceof Step.Return) {
            return step.when().map(when -> learnt(left, when, false)).orElse(left);
        }
        return step instanceof Step.Set set && step.when().isEmpty() ? given(left, set) : left;
    }

    /** What is known at the start of each pass through the steps of a loop, whatever the passes before have done. */
    Scope among(List<Step> steps, Scope scope) {
        return kept(scope, steps);
    }

    private Scope learnt(Scope scope, Expression condition, boolean outcome) {
        return expressions
                .of(condition, "")
                .map(asked -> more(scope, Narrowing.when(asked.root(), outcome)))
                .orElse(scope);
    }

    /** Adds the fields that were given a value that is not null, where no assignment changes what their paths lead to. */
    private Scope given(Scope scope, Step.Set set) {
        Set<String> written = set.values().stream()
                .map(value -> WrittenFields.last(value.target()))
                .collect(Collectors.toSet());
        boolean apart = written.size() == set.values().size();
        Set<String> there = set.values().stream()
                .filter(value -> apart && isPresent(value.value()))
                .map(Assignment::target)
                .filter(target -> fields(target).filter(written::contains).count() == 1)
                .collect(Collectors.toSet());
        return more(scope, there);
    }

    private boolean isPresent(Expression value) {
        return expressions
                .of(value, "")
                .filter(found -> !found.type().nullable())
                .isPresent();
    }

    /** The fields that a path goes over, without the name it starts with, which stands for one row for good. */
    private static Stream<String> fields(String path) {
        return DOT.splitAsStream(path).skip(1);
    }

    private static Scope more(Scope scope, Set<String> keys) {
        SortedSet<String> present = new TreeSet<>(scope.present());
        present.addAll(keys);
        return scope.knowing(present);
    }

    private Scope kept(Scope scope, List<Step> steps) {
        Set<String> changed = written.by(steps);
        if (changed.isEmpty()) {
            return scope;
        }
        boolean any = changed.contains(WrittenFields.ANY);
        SortedSet<String> present = scope.present().stream()
                .filter(key -> !ASKED_OF_A_LIST.matcher(key).find())
                .filter(key -> fields(key).noneMatch(name -> any || changed.contains(name) || following.contains(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        return scope.knowing(present);
    }
}
