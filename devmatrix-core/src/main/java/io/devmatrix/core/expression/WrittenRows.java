package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Expressions of the steps that make and change rows. */
final class WrittenRows {
    private final ApplicationIr ir;
    private final ModelExpressions expressions;

    WrittenRows(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
        this.expressions = expressions;
    }

    void assign(Assignment assignment, Scope targets, Scope values) {
        ValueType target =
                expressions.type(assignment.target(), assignment.value().node(), targets);
        expressions.check(assignment.value(), values, known(target));
    }

    private static Optional<ValueType> known(ValueType type) {
        return type instanceof ValueType.Unknown ? Optional.empty() : Optional.of(type);
    }

    void adjust(Step.Adjust adjust, Scope scope) {
        ValueType target = expressions.type(adjust.target(), adjust.node(), scope);
        boolean counter = isNumber(target) && !target.nullable();
        if (!counter && !(target instanceof ValueType.Unknown)) {
            expressions.refuse(new Problem(
                    adjust.node(),
                    0,
                    "`" + adjust.target() + "` is " + target + " and cannot count",
                    "Name a number that is never null"));
        }
        expressions.check(adjust.by(), scope, known(target));
        adjust.error().ifPresent(error -> expressions.title(error, adjust.node(), scope));
        if (!adjust.increase() && adjust.error().isEmpty()) {
            expressions.refuse(new Problem(
                    adjust.node(),
                    0,
                    "`decrease: " + adjust.target() + "` does not say what the answer is when there is too little",
                    "Add `else:` with an error of the model"));
        }
    }

    private static boolean isNumber(ValueType type) {
        return Numbers.isNumeric(type);
    }

    /** Checks key and values; gives the row's type. */
    ValueType upsert(Step.Upsert upsert, Scope scope) {
        ValueType list = expressions.type(upsert.collection(), upsert.node(), scope);
        if (!(list instanceof ValueType.ListOf of) || !(of.element() instanceof ValueType.Row row)) {
            return refused(list, upsert);
        }
        for (String key : upsert.by()) {
            ValueType target = expressions.type(key, upsert.node(), Scope.row(row.entity()));
            expressions.path(key, upsert.node(), scope).ifPresent(value -> requireKey(upsert, key, value, target));
        }
        Scope values = scope.with("old", old(row.entity()));
        upsert.set().forEach(value -> assign(value, Scope.row(row.entity()), values));
        return row;
    }

    private ValueType refused(ValueType list, Step.Upsert upsert) {
        if (!(list instanceof ValueType.Unknown)) {
            expressions.refuse(new Problem(
                    upsert.node(),
                    0,
                    "`" + upsert.collection() + "` is " + list + ", expected is a list of rows",
                    "Name a collection"));
        }
        return new ValueType.Unknown();
    }

    private void requireKey(Step.Upsert upsert, String key, CheckedExpression value, ValueType target) {
        boolean known = !(target instanceof ValueType.Unknown);
        if (known && Fitting.fit(value.root(), target).isEmpty()) {
            expressions.refuse(new Problem(
                    upsert.node(),
                    0,
                    "`" + key + "` is " + value.type() + ", the key wants " + target,
                    "Let a name of that type stand for the key"));
        }
    }

    /** Numbers of the row before, which are 0 for one that is made; nothing else is known of both. */
    private ValueType old(String entity) {
        Map<String, ValueType> numbers = new LinkedHashMap<>();
        for (Attribute attribute : ir.domain().entity(entity).map(Entity::attributes).orElseThrow()) {
            if (attribute.type().kind().isNumeric() && !attribute.nullable()) {
                numbers.put(attribute.name(), ValueType.of(attribute.type(), false));
            }
        }
        return new ValueType.Fields("old", numbers);
    }

    /** Checks that the copied fields are there on both sides, with one type. */
    void copy(Step.Create create, Step.Copy copy, Scope scope) {
        Optional<ValueType> from = expressions
                .check(copy.from(), scope, Optional.empty())
                .map(CheckedExpression::type);
        ValueType to = expressions.type(copy.to(), create.node(), Scope.row(create.entity()));
        Optional<String> source = from.flatMap(WrittenRows::element);
        if (from.isPresent() && source.isEmpty()) {
            expressions.refuse(new Problem(
                    copy.from().node(),
                    0,
                    "`" + copy.from().text() + "` is " + from.get() + ", expected is a list of rows",
                    "Name a collection"));
        }
        Optional<String> target = element(to);
        if (source.isPresent() && target.isPresent()) {
            copy.fields().forEach(field -> field(create, field, source.get(), target.get()));
        }
    }

    private static Optional<String> element(ValueType type) {
        return type instanceof ValueType.ListOf list && list.element() instanceof ValueType.Row row
                ? Optional.of(row.entity())
                : Optional.empty();
    }

    private void field(Step.Create create, String field, String source, String target) {
        ValueType value = expressions.type(field, create.node(), Scope.row(source));
        ValueType wanted = expressions.type(field, create.node(), Scope.row(target));
        boolean known = !(value instanceof ValueType.Unknown) && !(wanted instanceof ValueType.Unknown);
        if (known && !value.orNull(true).equals(wanted.orNull(true)) || value.nullable() && !wanted.nullable()) {
            expressions.refuse(new Problem(
                    create.node(),
                    0,
                    "`" + field + "` is " + value + " in `" + source + "` and " + wanted + " in `" + target + "`",
                    "Copy fields of one type"));
        }
    }
}
