package io.devmatrix.core.promote.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Templates as maps, lists and texts, each under the name of its form. */
final class TemplateWriter {
    private TemplateWriter() {}

    static Object write(Template template) {
        if (template instanceof Template.Constant constant) {
            return Map.of("constant", TreeJson.write(constant.tree()));
        } else if (template instanceof Template.Hole hole) {
            return Map.of(
                    "hole",
                    hole.kind(),
                    "is",
                    hole.expressions().stream().map(TemplateWriter::expression).toList());
        } else if (template instanceof Template.Branch branch) {
            return Map.of("node", branch.kind(), "children", all(branch.children()));
        } else if (template instanceof Template.Sequence sequence) {
            return Map.of(
                    "list",
                    sequence.kind(),
                    "parts",
                    sequence.parts().stream().map(TemplateWriter::part).toList());
        } else if (template instanceof Template.IfAny either) {
            return Map.of("ifAny", write(either.template()), "else", TreeJson.write(either.alternative()));
        }
        return Map.of(
                "switch",
                ((Template.Switch) template)
                        .choices().stream().map(TemplateWriter::choice).toList());
    }

    private static List<Object> all(List<Template> templates) {
        return templates.stream().map(TemplateWriter::write).toList();
    }

    private static Object part(Template.Part part) {
        if (part instanceof Template.One one) {
            return write(one.template());
        } else if (part instanceof Template.Splice splice) {
            return Map.of("splice", write(splice.list()));
        }
        Template.Region region = (Template.Region) part;
        return Map.of("each", region.collection(), "body", write(region.list()), "domain", region.domain());
    }

    private static Object choice(Template.Choice choice) {
        Map<String, Object> cases = new TreeMap<>();
        choice.branches().forEach((value, each) -> cases.put(value, write(each)));
        return Map.of("by", feature(choice.feature()), "cases", cases);
    }

    private static Object write(Template.Case each) {
        Map<String, Object> parts = new TreeMap<>();
        parts.put("projects", each.projects());
        parts.put("template", write(each.template()));
        if (!each.domain().isEmpty()) {
            parts.put("domain", each.domain());
        }
        return parts;
    }

    private static Object feature(Feature feature) {
        return feature instanceof Feature.Any any
                ? Map.of("any", any.collection(), "with", any.conditions())
                : Map.of("value", ((Feature.Value) feature).path());
    }

    private static Object expression(NameExpression expression) {
        return expression.parts().stream()
                .map(part -> part instanceof NameExpression.Text text
                        ? Map.of("text", text.text())
                        : Map.of("path", ((NameExpression.Path) part).path()))
                .toList();
    }
}
