package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Expressions of the steps that make and change rows. */
final class WrittenRows {
    private final ApplicationIr ir;
    private final ModelExpressions expressions;
    private final WritableFields fields;

    WrittenRows(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
        this.expressions = expressions;
        this.fields = new WritableFields(ir, expressions);
    }

    /** Checks a value for a field of a row that is there. */
    void set(Assignment assignment, Scope scope) {
        assign(assignment, scope, scope, false);
    }

    /** Checks a value for a field of a new row. */
    void make(Assignment assignment, String entity, Scope values) {
        assign(assignment, Scope.row(entity), values, true);
    }

    private void assign(Assignment assignment, Scope targets, Scope values, boolean made) {
        String node = assignment.value().node();
        Optional<CheckedExpression> target = expressions.path(assignment.target(), node, targets);
        target.ifPresent(found -> fields.requireWritable(node, found, made));
        expressions.check(
                assignment.value(), values, target.map(CheckedExpression::type).flatMap(WrittenRows::known));
    }

    /** Checks key and values of a row that is found or made. */
    void find(Step.FindOrCreate find, Scope scope) {
        find.by().forEach(value -> make(value, find.entity(), scope));
        find.by().forEach(value -> requirePresent(find, value));
        find.set().forEach(value -> make(value, find.entity(), scope));
        fields.requireKey(find.node(), find.entity(), List.copyOf(WritableFields.targets(find.by())));
        Set<String> given = WritableFields.targets(find.by());
        given.addAll(WritableFields.targets(find.set()));
        fields.requireComplete(find.node(), find.entity(), given);
    }

    /** Null is no key: the database tells rows without one apart from each other. */
    private void requirePresent(Step.FindOrCreate find, Assignment key) {
        expressions
                .of(key.value(), "")
                .filter(value -> value.type().nullable())
                .ifPresent(value -> expressions.refuse(new Problem(
                        find.node(),
                        0,
                        "`" + key.value().text() + "` may be null, and no row is found by null",
                        "Give a key that is never null")));
    }

    /** Checks the values of a new row, and what is copied to it. */
    void create(Step.Create create, Scope scope) {
        create.set().forEach(value -> make(value, create.entity(), scope));
        create.copies().forEach(copy -> copy(create, copy, scope));
        fields.requireComplete(create.node(), create.entity(), WritableFields.targets(create.set()));
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
        requirePart(upsert, row.entity());
        if (scope.names().containsKey("old")) {
            expressions.refuse(new Problem(
                    upsert.node(), 0, "`old` is known already", "Take another name; `old` is the row before"));
        }
        for (String key : upsert.by()) {
            ValueType target = expressions.type(key, upsert.node(), Scope.row(row.entity()));
            expressions.path(key, upsert.node(), scope).ifPresent(value -> requireKey(upsert, key, value, target));
        }
        Scope values = scope.with("old", old(row.entity()));
        upsert.set().forEach(value -> assign(value, Scope.row(row.entity()), values, false));
        List<String> key = fields.keyOf(upsert.by(), row.entity());
        fields.requireKey(upsert.node(), row.entity(), key);
        Set<String> given = WritableFields.targets(upsert.set());
        given.addAll(key);
        fields.requireComplete(upsert.node(), row.entity(), given);
        return row;
    }

    private void requirePart(Step.Upsert upsert, String entity) {
        boolean part = ir.domain().entity(entity).flatMap(Entity::partOf).stream()
                .anyMatch(nesting -> upsert.collection().endsWith("." + nesting.collection()));
        if (!part) {
            expressions.refuse(new Problem(
                    upsert.node(),
                    0,
                    "`" + upsert.collection() + "` is no collection of parts",
                    "Name a collection that `partOf` makes, or use `findOrCreate`"));
        }
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
        for (Attribute attribute :
                ir.domain().entity(entity).map(Entity::attributes).orElseThrow()) {
            if (attribute.type().kind().isNumeric() && !attribute.nullable()) {
                numbers.put(attribute.name(), ValueType.of(attribute.type(), false));
            }
        }
        return new ValueType.Fields("old", numbers);
    }

    /** Checks that the copied fields are there on both sides, with one type. */
    private void copy(Step.Create create, Step.Copy copy, Scope scope) {
        Optional<ValueType> from =
                expressions.check(copy.from(), scope, Optional.empty()).map(CheckedExpression::type);
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
            Set<String> given = new LinkedHashSet<>(copy.fields());
            given.addAll(fields.keyOf(List.of(), target.get()));
            fields.requireComplete(create.node(), target.get(), given);
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
