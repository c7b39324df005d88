package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search for routes of a generated service, by itself: which paths are passed over without a closer look. */
class RouteMappingTest {
    private static final ClassLoader SERVICE =
            JavaCompilation.classes(Generated.files(Models.named("todo").require()));
    private static final String MAPPING = "com.acme.todo.base.web.RouteMapping";
    private static final String ROUTE = "org.springframework.web.servlet.mvc.method.RequestMappingInfo";

    @ParameterizedTest
    @CsvSource({
        "/books, /books",
        "/books/{id}, /books",
        "/books/{id}/notes/{note}, /books",
        "/books/{*rest}, /books",
        "/api/v1/books/b{id}, /api/v1/books",
        "/files/**, /files",
        "/files/a*, /files",
        "/files/?, /files",
        "/{id}, ''",
        "/one|/two, ''"
    })
    void whatThePathsOfARouteBeginWith(String patterns, String beginning) throws ReflectiveOperationException {
        Constructor<?> made = SERVICE.loadClass(MAPPING).getDeclaredConstructor();
        made.setAccessible(true);
        Method method = SERVICE.loadClass(MAPPING).getDeclaredMethod("beginning", SERVICE.loadClass(ROUTE));
        method.setAccessible(true);
        assertThat(method.invoke(made.newInstance(), route(patterns.split("\\|"))))
                .isEqualTo(beginning);
    }

    @Test
    void anEncodedPathIsLookedAtClosely() throws ReflectiveOperationException {
        Method method = SERVICE.loadClass(MAPPING).getDeclaredMethod("isPlain", String.class);
        method.setAccessible(true);
        assertThat(Arrays.asList("/books/1", "/b%6Foks/1", "/books;a=b/1"))
                .map(path -> method.invoke(null, path))
                .containsExactly(true, false, false);
    }

    private static Object route(String... patterns) throws ReflectiveOperationException {
        Object builder =
                SERVICE.loadClass(ROUTE).getMethod("paths", String[].class).invoke(null, (Object) patterns);
        Method build = SERVICE.loadClass(ROUTE + "$Builder").getMethod("build");
        return build.invoke(builder);
    }
}
