package io.devmatrix.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

public class TemplateEngineTest {
    public record Vars(String packageName) {}

    private final TemplateEngine engine = new TemplateEngine();

    @Test
    void replacesRecordComponentsAndLoops() {
        String text = engine.render(
                "t",
                "package ${v.packageName()};\n#foreach($n in $names)\n- $n\n#end\n",
                Map.of("v", new Vars("a.b"), "names", java.util.List.of("x", "y")));

        assertThat(text).isEqualTo("package a.b;\n- x\n- y\n");
    }

    @Test
    void anUnsetReferenceIsAnError() {
        assertThatThrownBy(() -> engine.render("t.vm", "hello $foo", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("t.vm")
                .hasMessageContaining("foo");
    }

    @Test
    void reflectionIsOutOfReach() {
        assertThatThrownBy(() -> engine.render("t.vm", "$x.getClass().getClassLoader()", Map.of("x", "y")))
                .isInstanceOf(IllegalStateException.class);
    }
}
