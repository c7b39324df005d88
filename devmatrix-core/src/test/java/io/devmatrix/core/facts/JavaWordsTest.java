package io.devmatrix.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

class JavaWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"class", "default", "goto", "new", "null", "package", "return", "static", "true", "void", "_"})
    void knowsReservedWords(String word) {
        assertThat(JavaWords.isReserved(word)).isTrue();
        assertThat(SourceVersion.isKeyword(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "yield", "var", "sealed", "permits", "module", "when"})
    void tellsContextualWordsFromReservedOnes(String word) {
        assertThat(JavaWords.isContextual(word)).isTrue();
        assertThat(JavaWords.isReserved(word)).isFalse();
    }

    @Test
    void knowsEveryPublicTypeOfJavaLang() throws IOException {
        Path folder = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/java/lang");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> types = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .filter(JavaWordsTest::isPublic)
                    .toList();

            assertThat(types).hasSizeGreaterThan(90).allMatch(JavaWords::isJavaLang);
        }
    }

    @Test
    void knowsWhatObjectsHave() {
        List<String> methods = Stream.of(Object.class.getDeclaredMethods())
                .map(method -> method.getName())
                .toList();

        assertThat(methods.stream().filter(name -> !name.startsWith("wait0") && !name.startsWith("register")))
                .allMatch(JavaWords::isObjectMethod);
        assertThat(JavaWords.isForbiddenInRecord("equals")).isFalse();
        assertThat(JavaWords.isForbiddenInRecord("toString")).isTrue();
    }

    private static boolean isPublic(String simpleName) {
        try {
            return Modifier.isPublic(
                    Class.forName("java.lang." + simpleName, false, null).getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
