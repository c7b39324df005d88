package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.Models;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Generated entities, run: computed values, copies, and events with guards and effects. */
class DerivedEntityTest {
    private static final String DOMAIN = "com.acme.workshop.domain.";
    private static ClassLoader classes;

    @BeforeAll
    static void compile() {
        classes =
                JavaCompilation.classes(Generated.files(Models.named("workshop").require()));
    }

    private static Object repair(int minutes) {
        Object repair = make("Repair");
        call(repair, "setMinutes", minutes);
        call(repair, "recompute");
        return repair;
    }

    private static Object line(Object repair, String price, int quantity) {
        Object part = make("Part");
        call(part, "setPrice", new BigDecimal(price));
        Object line = make("RepairLine", repair);
        call(line, "setPart", part);
        call(line, "setQuantity", quantity);
        call(line, "takeSnapshots");
        call(part, "setPrice", new BigDecimal("1000"));
        return line;
    }

    @Test
    void computesAndRounds() {
        assertThat(call(repair(1), "getWork")).isEqualTo(new BigDecimal("0.92"));
        assertThat(call(repair(0), "getTotal")).isEqualTo(new BigDecimal("0.00"));
        assertThat(call(repair(0), "getDearest")).isNull();
    }

    @Test
    void keepsWhatFollowsFromParts() {
        Object repair = repair(10);
        Object line = line(repair, "2.5", 3);
        call(repair, "addLine", line);
        call(repair, "addLine", line);
        call(repair, "addLine", line(repair, "4", 1));
        assertThat(call(repair, "getTotal")).isEqualTo(new BigDecimal("9.15"));
        call(repair, "recompute");
        assertThat(call(repair, "getTotal")).isEqualTo(new BigDecimal("20.65"));
        assertThat(call(repair, "getPieces")).isEqualTo(4L);
        assertThat(call(repair, "getDearest")).isEqualTo(new BigDecimal("4.00"));
        call(repair, "removeLine", line);
        call(repair, "recompute");
        assertThat(call(repair, "getTotal")).isEqualTo(new BigDecimal("13.15"));
    }

    @Test
    void anEventAsksThenChangesThenSets() {
        Object idle = repair(0);
        assertThatThrownBy(() -> call(idle, "fire", constant("RepairLife", "FINISH")))
                .hasMessageContaining("Nothing was done on the repair");
        assertThat(call(idle, "getStatus")).hasToString("OPEN");

        Object repair = repair(60);
        call(repair, "fire", constant("RepairLife", "FINISH"));
        assertThat(call(repair, "getStatus")).hasToString("DONE");
        assertThat(call(repair, "getBilled")).isEqualTo(new BigDecimal("54.90"));
        assertThat(call(repair, "getDoneAt")).isNotNull();
    }

    @Test
    void aChangeOfTheFieldIsAnEventToo() {
        Object tool = make("Tool");
        call(tool, "setStatus", constant("ToolStatus", "LENT"));
        call(tool, "setStatus", constant("ToolStatus", "LENT"));
        assertThat(call(tool, "getTimes")).isEqualTo(1);
        call(tool, "setStatus", constant("ToolStatus", "SHELVED"));
        assertThat(call(tool, "getLentAt")).isNull();
        call(tool, "setWear", 90);
        assertThatThrownBy(() -> call(tool, "setStatus", constant("ToolStatus", "LENT")))
                .hasMessageContaining("The tool is worn out");
        call(tool, "setStatus", constant("ToolStatus", "BROKEN"));
        assertThatThrownBy(() -> call(tool, "setStatus", constant("ToolStatus", "SHELVED")))
                .hasMessageContaining("From broken to shelved there is no way");
    }

    private static Object make(String type, Object... arguments) {
        try {
            Constructor<?> constructor = Arrays.stream(
                            classes.loadClass(DOMAIN + type).getConstructors())
                    .filter(candidate -> candidate.getParameterCount() == arguments.length)
                    .findFirst()
                    .orElseThrow();
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object constant(String type, String name) {
        try {
            return List.of(classes.loadClass(DOMAIN + type).getEnumConstants()).stream()
                    .filter(constant -> constant.toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object call(Object object, String name, Object... arguments) {
        Method method = Arrays.stream(object.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .filter(candidate -> candidate.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method " + name));
        try {
            return method.invoke(object, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
