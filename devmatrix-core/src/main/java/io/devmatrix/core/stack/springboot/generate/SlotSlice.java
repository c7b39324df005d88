package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.ir.Example;
import io.devmatrix.core.output.Json;
import io.devmatrix.core.slot.contract.Condition;
import io.devmatrix.core.slot.contract.Limits;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Reason;
import io.devmatrix.core.slot.contract.RowRule;
import io.devmatrix.core.slot.contract.Shape;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the model says and a fill depends on, as JSON with sorted keys and no white space. */
final class SlotSlice {
    private final Map<String, String> members = new TreeMap<>();

    private SlotSlice() {}

    static String of(SlotPlan plan) {
        SlotSlice slice = new SlotSlice();
        slice.text("package", plan.types().contract().packageName());
        slice.text("name", plan.behaviour().name());
        slice.text("kind", plan.types().kind().word());
        slice.text("method", plan.behaviour().signature().method());
        slice.text("text", plan.behaviour().text());
        slice.list("parameters", plan.parameters().stream().map(SlotSlice::parameter));
        slice.members.put("result", shape(plan.result()));
        slice.list("reasons", plan.reasons().stream().map(SlotSlice::reason));
        slice.list(
                "ports",
                plan.ports().stream().map(port -> Json.quote(port.name().toLowerCase(java.util.Locale.ROOT))));
        slice.list("requires", plan.requires().stream().map(SlotSlice::condition));
        slice.list("ensures", plan.ensures().stream().map(SlotSlice::condition));
        slice.list("holds", plan.holds().stream().map(SlotSlice::rule));
        slice.list("examples", plan.behaviour().examples().stream().map(Example::json));
        return slice.json();
    }

    private static String parameter(Parameter parameter) {
        SlotSlice slice = new SlotSlice();
        slice.text("name", parameter.name());
        slice.members.put("shape", shape(parameter.shape()));
        return slice.json();
    }

    private static String reason(Reason reason) {
        SlotSlice slice = new SlotSlice();
        slice.text("error", reason.error());
        slice.text("title", reason.title());
        return slice.json();
    }

    private static String condition(Condition condition) {
        return Json.quote(condition.that().source().text());
    }

    private static String rule(RowRule rule) {
        SlotSlice slice = new SlotSlice();
        slice.text("record", rule.record());
        if (rule.isComputed()) {
            slice.text("member", rule.member());
        }
        slice.text("that", rule.that().source().text());
        return slice.json();
    }

    private static String shape(Shape shape) {
        SlotSlice slice = new SlotSlice();
        if (shape.nullable()) {
            slice.members.put("nullable", "true");
        }
        if (shape instanceof Shape.Scalar scalar) {
            slice.text("type", scalar.kind().name().toLowerCase(java.util.Locale.ROOT));
            slice.members.put("scale", Integer.toString(scalar.scale()));
            slice.limits(scalar.limits());
        } else if (shape instanceof Shape.Choice choice) {
            slice.text("enum", choice.enumName());
            slice.list("values", choice.constants().keySet().stream().map(Json::quote));
        } else if (shape instanceof Shape.Parts parts) {
            slice.text("record", parts.javaName());
            slice.text("entity", parts.entity());
            slice.list("members", parts.members().entrySet().stream().map(SlotSlice::member));
        } else if (shape instanceof Shape.Many many) {
            slice.members.put("each", shape(many.element()));
        }
        return slice.json();
    }

    private static String member(Map.Entry<String, Shape> member) {
        return parameter(new Parameter(member.getKey(), member.getValue()));
    }

    private void limits(Limits limits) {
        limits.least().ifPresent(least -> text("least", least.toPlainString()));
        limits.most().ifPresent(most -> text("most", most.toPlainString()));
        limits.pattern().ifPresent(pattern -> text("pattern", pattern));
    }

    private void text(String name, String text) {
        members.put(name, Json.quote(text));
    }

    private void list(String name, Stream<String> values) {
        List<String> all = values.toList();
        if (!all.isEmpty()) {
            members.put(name, "[" + String.join(",", all) + "]");
        }
    }

    private String json() {
        return members.entrySet().stream()
                .map(member -> Json.quote(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
