package io.devmatrix.core.slot.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list names nothing that is not there, and nothing that it must not. */
class AllowListTest {
    /** Later than Java 17, or not public: listed for compilers that see them. */
    private static final Set<String> LATER = Set.of(
            "java.util.SequencedCollection",
            "java.lang.Math.ceilDiv",
            "java.lang.Math.clamp",
            "java.lang.AbstractStringBuilder");

    private final AllowList list = AllowList.builtIn();

    @Test
    void hasAVersion() {
        assertThat(AllowList.version()).matches("\\d+");
    }

    @Test
    void namesOnlyWhatJavaHas() {
        Set<String> missing = new TreeSet<>();
        for (String type : list.types()) {
            for (String member : list.members(type)) {
                if (!LATER.contains(type) && !LATER.contains(type + "." + member) && !isThere(type, member)) {
                    missing.add(type + " " + member);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void namesNothingThatTellsTimeChanceOrPlace() {
        Set<String> bad = Set.of(
                "now",
                "hashCode",
                "random",
                "randomUUID",
                "systemDefault",
                "getDefault",
                "parallel",
                "parallelStream",
                "getClass",
                "identityHashCode",
                "forName",
                "wait",
                "notify",
                "findAny",
                "shuffle",
                "format",
                "formatted",
                "toUpperCase()",
                "toLowerCase()",
                "getenv",
                "getProperty",
                "generate",
                "iterate",
                "unordered",
                "clone",
                "finalize",
                "toLocaleString",
                "printStackTrace");
        Set<String> found = new TreeSet<>();
        for (String type : list.types()) {
            list.members(type).stream().filter(bad::contains).forEach(member -> found.add(type + " " + member));
        }
        assertThat(found).isEmpty();
        assertThat(list.members("java.lang.String"))
                .doesNotContain("toUpperCase", "toLowerCase", "valueOf", "getBytes");
        assertThat(list.types())
                .noneMatch(
                        type -> type.matches(
                                "java\\.(lang\\.((reflect|invoke)\\..*|Thread.*|System|Runtime|Class.*|Process.*)|io\\.[^S].*|net.*|nio.*)"));
    }

    private static boolean isThere(String type, String member) {
        try {
            Class<?> found = Class.forName(type.equals("java.util.Map.Entry") ? "java.util.Map$Entry" : type);
            if (member.startsWith(".")) {
                return Arrays.stream(found.getFields())
                        .anyMatch(field -> field.getName().equals(member.substring(1)));
            }
            Stream<? extends Executable> executables = member.startsWith("new")
                    ? Arrays.stream(found.getConstructors())
                    : Stream.concat(Arrays.stream(found.getMethods()), Arrays.stream(found.getDeclaredMethods()));
            return executables.anyMatch(one -> isNamed(one, member));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isNamed(Executable one, String member) {
        String name = one instanceof java.lang.reflect.Constructor ? "new" : one.getName();
        String parameters = Arrays.stream(one.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(",", "(", ")"));
        return member.equals(name) || member.equals(name + parameters);
    }
}
