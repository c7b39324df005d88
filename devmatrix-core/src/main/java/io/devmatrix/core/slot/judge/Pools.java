package io.devmatrix.core.slot.judge;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.NodeWalk;
import io.devmatrix.core.ir.Example;
import io.devmatrix.core.slot.contract.Condition;
import io.devmatrix.core.slot.contract.Limits;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Gathers the constants of a contract. */
final class Pools {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private Pools() {}

    /** The constants of conditions, examples, limits and of the text. */
    static Pool of(SlotContract contract) {
        Pool pool = new Pool();
        stated(contract, pool);
        contract.examples().forEach(example -> addExample(pool, ExampleReading.tree(example.json())));
        return pool;
    }

    /** What the model says beside its examples. */
    static Pool stated(SlotContract contract) {
        Pool pool = new Pool();
        stated(contract, pool);
        return pool;
    }

    private static void stated(SlotContract contract, Pool pool) {
        contract.requires().forEach(condition -> addLiterals(pool, condition));
        contract.ensures().forEach(condition -> addLiterals(pool, condition));
        contract.holds().forEach(rule -> addLiterals(pool, rule.that()));
        contract.parameters().stream().map(Parameter::shape).forEach(shape -> addLimits(pool, shape));
        addLimits(pool, contract.result());
        Matcher number = NUMBER.matcher(contract.text());
        while (number.find()) {
            pool.add(new BigDecimal(number.group()));
        }
    }

    /** The values that examples give, and not what they want. */
    static Pool given(List<Example> examples) {
        Pool pool = new Pool();
        for (Example example : examples) {
            JsonNode row = ExampleReading.tree(example.json());
            row.properties().stream()
                    .filter(e -> !e.getKey().equals("result") && !e.getKey().equals("error"))
                    .forEach(e -> addExample(pool, e.getValue()));
        }
        return pool;
    }

    private static void addLiterals(Pool pool, Condition condition) {
        addLiterals(pool, condition.that());
    }

    private static void addLiterals(Pool pool, CheckedExpression expression) {
        expression.root().accept(new NodeWalk() {
            @Override
            public Boolean literal(Node.Literal node) {
                pool.add(node.value());
                return true;
            }
        });
    }

    private static void addLimits(Pool pool, Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            Limits limits = scalar.limits();
            boolean number = scalar.kind() != io.devmatrix.core.expression.ValueType.Kind.STRING;
            limits.least().filter(least -> number).ifPresent(pool::add);
            limits.most().filter(most -> number).ifPresent(pool::add);
        } else if (shape instanceof Shape.Parts parts) {
            parts.members().values().forEach(member -> addLimits(pool, member));
        } else if (shape instanceof Shape.Many many) {
            addLimits(pool, many.element());
        }
    }

    private static void addExample(Pool pool, JsonNode json) {
        if (json.isNumber()) {
            pool.add(json.decimalValue());
        } else if (json.isString()) {
            pool.addText(json.asString());
        } else {
            json.forEach(child -> addExample(pool, child));
        }
    }
}
