package io.devmatrix.core.promote.learn;

import static io.devmatrix.core.promote.learn.Snippets.body;
import static io.devmatrix.core.promote.learn.Snippets.entity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFileTest {
    @Test
    void comesBackAsItWas() {
        List<Example> examples = new ArrayList<>();
        for (FactTree facts : List.of(
                entity("order", "list=page", "total:decimal", "customerName:string"),
                entity("city", "list=none", "name:string"),
                entity("blogPost", "list=page", "stars:decimal", "text:string"),
                entity("token", "list=none"),
                entity("seal", "list=none"))) {
            examples.add(new Example("slot", "p" + examples.size(), body(code(facts)), facts));
        }
        Rule rule = new AntiUnifier(200_000).learn("kind", "shape", examples).orElseThrow();
        String text = RuleFile.write(rule);

        assertThat(text).contains("\"each\"", "\"switch\"", "\"hole\"").endsWith("\n");
        assertThat(RuleFile.read(text)).isEqualTo(rule);
        assertThat(RuleFile.write(RuleFile.read(text))).isEqualTo(text);
    }

    @Test
    void keepsWhatACaseWasSeenWith() {
        List<Example> examples = new ArrayList<>();
        for (String values : List.of("a=1 b=1", "a=1 b=1", "a=1 b=2", "a=2 b=1", "a=2 b=2", "a=2 b=2")) {
            String code = values.equals("a=2 b=1") ? "one();" : values.startsWith("a=1") ? "two();" : "three();";
            examples.add(new Example("slot", "p" + examples.size(), body(code), entity("x" + examples.size(), values)));
        }
        Rule rule = new AntiUnifier(200_000).learn("kind", "shape", examples).orElseThrow();
        String text = RuleFile.write(rule);

        assertThat(text.replaceAll("\\s", "")).contains("\"domain\":{\"b\":{\"1\":2,\"2\":1}}");
        assertThat(RuleFile.read(text)).isEqualTo(rule);
    }

    @Test
    void refusesWhatIsNoRule() {
        assertThatThrownBy(() -> RuleFile.read("{")).hasMessageStartingWith("Not the file of a rule: ");
        assertThatThrownBy(() -> RuleFile.read("{\"body\":{\"x\":1}}")).hasMessage("No template: {\"x\":1}");
        assertThatThrownBy(() -> RuleFile.read("{\"body\":{\"constant\":7}}")).hasMessage("No tree: 7");
    }

    private static String code(FactTree facts) {
        StringBuilder code = new StringBuilder(facts.values().containsValue("page") ? "page();" : "all();");
        facts.collections().get("fields").forEach(field -> code.append("in.set")
                .append(field.names().get("name.pascal"))
                .append(field.values().get("type").equals("string") ? "(\"x\");" : "(1);"));
        return code + "go();";
    }
}
