package io.devmatrix.core.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "goto",
                "strictfp",
                "_",
                "true",
                "null",
                "enum",
                "assert",
                "record",
                "var",
                "yield",
                "x",
                "$"
            })
    void knowsTheWordsThatTheCompilerKnows(String word) {
        assertThat(JavaNames.isReserved(word)).isEqualTo(SourceVersion.isKeyword(word, SourceVersion.RELEASE_17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a-b", "a b", "a.b", "class", "null", "a\u200eb", "a\u0000"})
    void refusesWhatIsNoIdentifier(String name) {
        assertThat(JavaNames.isIdentifier(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "größe", "record", "var", "sealed", "_a", "$a"})
    void acceptsIdentifiers(String name) {
        assertThat(JavaNames.isIdentifier(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "var", "yield", "sealed", "permits", "int"})
    void refusesRestrictedWordsAsTypeNames(String name) {
        assertThat(JavaNames.isTypeName(name)).isFalse();
    }

    @Test
    void tellsContextualWords() {
        assertThat(JavaNames.isContextual("record")).isTrue();
        assertThat(JavaNames.isContextual("class")).isFalse();
    }

    @Test
    void knowsTheNamesThatNoComponentMayHave() {
        List<String> forbidden = Stream.of(Object.class.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isPrivate(method.getModifiers()))
                .map(Method::getName)
                .toList();

        assertThat(forbidden).hasSizeGreaterThan(6).allMatch(JavaNames::isForbiddenComponent);
        assertThat(JavaNames.isForbiddenComponent("equals")).isFalse();
    }

    @Test
    void knowsEveryPublicTypeOfJavaLang() throws IOException {
        Path folder = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base/java/lang");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> missing = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> isPublic("java.lang." + name) && !JavaNames.isJavaLang(name))
                    .sorted()
                    .toList();
            assertThat(missing).isEmpty();
        }
        assertThat(JavaNames.isJavaLang("List")).isFalse();
    }

    private static boolean isPublic(String name) {
        try {
            return Modifier.isPublic(Class.forName(name, false, null).getModifiers());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
