package io.devmatrix.core.promote.fill;

import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.slot.contract.Limits;
import io.devmatrix.core.slot.contract.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Facts of what a value looks like, each by two paths: by place ({@code p0.m2.}), and by kind and rank among those of the
 * kind ({@code p0.decimal1.}). Enumerated facts have the second path alone, so that no order of members is one.
 */
final class ShapeFacts {
    private final FactMaps facts;

    ShapeFacts(FactMaps facts) {
        this.facts = facts;
    }

    /** @param kind the path by kind and rank; the same where a value has but one place */
    void add(String place, String kind, Shape shape) {
        facts.value(kind + "nullable", shape.nullable());
        if (shape instanceof Shape.Many many) {
            addRecord(place, kind, many.element());
        } else if (shape instanceof Shape.Choice choice) {
            addChoice(place, choice);
            addChoice(kind, choice);
            facts.value(kind + "constants", choice.constants().size());
        } else if (shape instanceof Shape.Scalar scalar) {
            addScalar(kind, scalar);
        } else {
            addRecord(place, kind, shape);
        }
    }

    private void addScalar(String kind, Shape.Scalar scalar) {
        facts.value(kind + "scale", scalar.scale());
        facts.text(kind + "scale", Integer.toString(scalar.scale()));
        Limits limits = scalar.limits();
        facts.value(kind + "least", limits.least().map(ShapeFacts::sign).orElse("none"));
        limits.least().ifPresent(least -> facts.number(kind + "least.", least));
        limits.most().ifPresent(most -> facts.number(kind + "most.", most));
    }

    private static String sign(BigDecimal number) {
        return number.signum() == 0 ? "zero" : number.signum() < 0 ? "negative" : "positive";
    }

    private void addChoice(String prefix, Shape.Choice choice) {
        facts.text(prefix + "type.name.pascal", ContractNames.simple(choice.javaType()));
        facts.text(prefix + "type.qualified", choice.javaType());
        int position = 0;
        for (String constant : choice.constants().values()) {
            facts.constant(prefix + "c" + position++ + ".", constant);
        }
        facts.collection(prefix + "constants", constants(choice));
    }

    private static List<FactTree> constants(Shape.Choice choice) {
        return choice.constants().values().stream()
                .map(constant -> FactTree.of(Map.of("name.constant", constant), Map.of(), Map.of()))
                .toList();
    }

    private void addRecord(String place, String kind, Shape shape) {
        if (!(shape instanceof Shape.Parts parts)) {
            add(place + "each.", kind + "each.", shape);
            return;
        }
        facts.text(place + "type.name.pascal", parts.javaName());
        facts.text(kind + "type.name.pascal", parts.javaName());
        addMembers(place, kind, parts);
    }

    /** The members without the type, which is called {@code Result} for what is given. */
    void addMembers(String place, String kind, Shape.Parts parts) {
        Map<String, Integer> ranks = new TreeMap<>();
        int position = 0;
        for (Map.Entry<String, Shape> member : parts.members().entrySet()) {
            String word = ShapeKind.of(member.getValue());
            int rank = ranks.merge(word, 1, Integer::sum) - 1;
            String byPlace = place + "m" + position++ + ".";
            String byKind = kind + word + rank + ".";
            facts.member(byPlace, member.getKey());
            facts.member(byKind, member.getKey());
            add(byPlace, byKind, member.getValue());
        }
        facts.value(kind + "kinds", ranks);
        facts.collection(place + "members", members(parts));
    }

    private static List<FactTree> members(Shape.Parts parts) {
        List<FactTree> members = new ArrayList<>();
        parts.members().forEach((name, shape) -> members.add(member(name, shape)));
        return members;
    }

    private static FactTree member(String name, Shape shape) {
        FactMaps facts = new FactMaps();
        facts.member("", name);
        facts.value("kind", ShapeKind.of(shape));
        facts.value("nullable", shape.nullable());
        Optional.of(shape)
                .map(each -> each instanceof Shape.Many many ? many.element() : each)
                .filter(Shape.Parts.class::isInstance)
                .map(Shape.Parts.class::cast)
                .ifPresent(parts -> {
                    facts.text("type.name.pascal", parts.javaName());
                    facts.collection("members", members(parts));
                });
        return facts.tree();
    }
}
