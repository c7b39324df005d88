package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How an entity makes its derived values: computed ones on demand or kept in columns, copies once. */
final class DerivedMethods {
    private static final Quote RECOMPUTE = Quote.members(
            """
            @Override
            public void recompute() {
                $assignments;
            }
            """);

    private static final Quote SNAPSHOTS = Quote.members(
            """
            /** Copies what the row keeps of others as it is now: $words. Done once, when the row is made. */
            public void takeSnapshots() {
                $assignments;
            }
            """);

    private static final Quote KEEP = Quote.statements("this.$name = $value;");
    private static final Quote COPY = Quote.statements("set$Name($value);");
    private static final Quote OWN = Quote.expression("$name");
    private static final Quote NEXT = Quote.expression("$row.$getter()");
    private static final Quote UNLESS_NULL = Quote.expression("$row == null ? null : $value");

    private final FactTable facts;
    private final EntityFacts entity;
    private final JavaExpressions expressions;

    DerivedMethods(FactTable facts, EntityFacts entity, JavaExpressions expressions) {
        this.facts = facts;
        this.entity = entity;
        this.expressions = expressions;
    }

    /** The value that a computed attribute has now. */
    Code value(AttributeFacts attribute) {
        return expressions.value(checked(attribute), attribute);
    }

    private CheckedExpression checked(AttributeFacts attribute) {
        Derivation.Computed computed =
                (Derivation.Computed) attribute.attribute().derivation();
        return expressions.checked(computed.expression(), entity.entity().name());
    }

    /** The methods that bring columns up to date; none for an entity that keeps no derived value. */
    List<Code> all() {
        List<Code> methods = new ArrayList<>();
        List<Code> kept = inOrder().stream()
                .map(a -> KEEP.with("name", a.name().camel()).with("value", value(a)))
                .toList();
        if (!kept.isEmpty()) {
            methods.add(RECOMPUTE.with("assignments", kept));
        }
        List<String> words = entity.snapshots().map(a -> a.name().human()).toList();
        if (!words.isEmpty()) {
            methods.add(SNAPSHOTS
                    .with("words", Doc.list(words, "and"))
                    .with("assignments", entity.snapshots().map(this::copy).toList()));
        }
        return methods;
    }

    /** What others are computed from comes first. */
    private Set<AttributeFacts> inOrder() {
        Set<AttributeFacts> ordered = new LinkedHashSet<>();
        entity.keptComputed().forEach(attribute -> addAfterSources(ordered, attribute));
        ordered.removeIf(attribute -> !attribute.stored());
        return ordered;
    }

    private void addAfterSources(Set<AttributeFacts> ordered, AttributeFacts attribute) {
        checked(attribute).reads().stream()
                .filter(read -> read.owner() instanceof Node.Self)
                .flatMap(read -> entity.field(read.name()).stream())
                .filter(EntityShape::isComputed)
                .map(AttributeFacts.class::cast)
                .forEach(source -> addAfterSources(ordered, source));
        ordered.add(attribute);
    }

    private Code copy(AttributeFacts attribute) {
        String path = ((Derivation.Snapshot) attribute.attribute().derivation()).path();
        List<String> steps = List.of(path.split("\\."));
        RelationFacts first = (RelationFacts) entity.field(steps.get(0)).orElseThrow();
        Code row = OWN.with("name", first.name().camel());
        return COPY.with("Name", attribute.name().pascal()).with("value", behind(row, first, steps, 1));
    }

    /** The rest of the path behind a row, or null where the row may be missing. */
    private Code behind(Code row, RelationFacts relation, List<String> steps, int next) {
        EntityFacts target = facts.entity(relation.relation().target());
        String step = steps.get(next);
        FieldFacts field = target.field(step).orElseThrow();
        Code value = NEXT.with("row", row).with("getter", RowAccess.getter(target, step));
        Code rest = field instanceof RelationFacts further ? behind(value, further, steps, next + 1) : value;
        return relation.nullable() ? UNLESS_NULL.with("row", row).with("value", rest) : rest;
    }
}
