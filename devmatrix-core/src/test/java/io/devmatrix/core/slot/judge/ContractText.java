package io.devmatrix.core.slot.judge;

import io.devmatrix.core.Models;
import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ExpressionChecker;
import io.devmatrix.core.expression.Scope;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.ir.Example;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.slot.contract.Condition;
import io.devmatrix.core.slot.contract.JavaContract;
import io.devmatrix.core.slot.contract.Limits;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Port;
import io.devmatrix.core.slot.contract.Reason;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Writes contracts by hand, as short as can be: shapes, conditions over them, the Java that a generator would make. */
final class ContractText {
    static final String ROOT = "com.acme.shop";
    private static final ExpressionChecker CHECKER = new ExpressionChecker(Models.of(
                    """
                    devmatrix: 1
                    service: shop
                    package: com.acme.shop
                    enums:
                      PaymentStatus: [paid, declined, failed]
                    entities:
                      Row: { fields: { name: string(20) } }
                    """)
            .require());
    static final Shape.Choice PAYMENT = new Shape.Choice(
            "PaymentStatus",
            ROOT + ".domain.PaymentStatus",
            ordered("paid", "PAID", "declined", "DECLINED", "failed", "FAILED"),
            false);

    final SlotKind kind;
    final String name;
    final String text;
    final String method;
    final String body;
    final List<Parameter> parameters = new ArrayList<>();
    final List<Reason> reasons = new ArrayList<>();
    final List<Port> ports = new ArrayList<>();
    final List<String> requires = new ArrayList<>();
    final List<String> ensures = new ArrayList<>();
    final List<Example> examples = new ArrayList<>();
    Shape result = decimal(2);

    ContractText(SlotKind kind, String name, String method, String text, String body) {
        this.kind = kind;
        this.name = name;
        this.method = method;
        this.text = text;
        this.body = body;
    }

    static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    static Shape decimal(int scale) {
        return new Shape.Scalar(ValueType.Kind.DECIMAL, scale, false, Limits.NONE);
    }

    static Shape amount() {
        return new Shape.Scalar(ValueType.Kind.DECIMAL, 2, false, limits("0", "1000000"));
    }

    static Shape scalar(ValueType.Kind kind) {
        return new Shape.Scalar(kind, 0, false, Limits.NONE);
    }

    static Shape maybe(ValueType.Kind kind) {
        return new Shape.Scalar(kind, 0, true, Limits.NONE);
    }

    static Shape count(int least, int most) {
        return new Shape.Scalar(ValueType.Kind.INT, 0, false, limits(String.valueOf(least), String.valueOf(most)));
    }

    static Limits limits(String least, String most) {
        return new Limits(Optional.of(new BigDecimal(least)), Optional.of(new BigDecimal(most)), Optional.empty());
    }

    static Shape row(String javaName, Object... members) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            shapes.put((String) members[i], (Shape) members[i + 1]);
        }
        return new Shape.Parts(javaName, javaName, shapes, false);
    }

    ContractText example(String json) {
        examples.add(new Example("behaviours." + name + ".examples[" + examples.size() + "]", json));
        return this;
    }

    ContractText ensure(String that) {
        ensures.add(that);
        return this;
    }

    SlotContract contract() {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        String packageName = ROOT + "." + kind.folder();
        TreeMap<String, String> sources = new TreeMap<>();
        sources.put(packageName.replace('.', '/') + "/" + type + ".java", "package " + packageName + ";\n" + body);
        sources.put(
                "com/acme/shop/domain/PaymentStatus.java",
                """
                package com.acme.shop.domain;

                public enum PaymentStatus {
                    PAID, DECLINED, FAILED
                }
                """);
        Scope before = scope(Scope.EMPTY);
        Scope after = before.with("result", type(result));
        return new SlotContract(
                kind,
                name,
                "behaviours." + name,
                text,
                new JavaContract(packageName, type, type + kind.suffix(), method, sources),
                parameters,
                result,
                reasons,
                Set.copyOf(ports),
                conditions("P", requires, before),
                conditions("Q", ensures, after),
                List.of(),
                examples,
                "{}");
    }

    private Scope scope(Scope empty) {
        Scope scope = empty;
        for (Parameter parameter : parameters) {
            scope = scope.with(parameter.name(), type(parameter.shape()));
        }
        return ports.contains(Port.NOW) ? scope.withNow() : scope;
    }

    private static ValueType type(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return new ValueType.Scalar(scalar.kind(), scalar.scale(), scalar.nullable());
        }
        if (shape instanceof Shape.Choice choice) {
            return new ValueType.EnumValue(choice.enumName(), choice.nullable());
        }
        if (shape instanceof Shape.Many many) {
            return new ValueType.ListOf(type(many.element()));
        }
        Map<String, ValueType> members = new LinkedHashMap<>();
        ((Shape.Parts) shape).members().forEach((member, of) -> members.put(member, type(of)));
        return new ValueType.Fields(((Shape.Parts) shape).javaName(), members);
    }

    private static List<Condition> conditions(String letter, List<String> texts, Scope scope) {
        List<Condition> conditions = new ArrayList<>();
        for (String each : texts) {
            ExpressionChecker.Result checked = CHECKER.condition(new Expression("node", each), scope);
            CheckedExpression expression =
                    checked.expression().orElseThrow(() -> new AssertionError(each + ": " + checked.problems()));
            conditions.add(new Condition(letter + (conditions.size() + 1), expression));
        }
        return conditions;
    }
}
