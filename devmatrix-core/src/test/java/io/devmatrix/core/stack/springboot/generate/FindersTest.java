package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.Models;
import io.devmatrix.core.output.FileSet;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spring Data reads the names of finders: what it reads must be the fields they are for. */
class FindersTest {
    static Stream<FileSet> services() {
        return Stream.of(
                Generated.files(Models.named("shelf").require()),
                Generated.files(EveryType.model()),
                Generated.files(HostileNames.attributes()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void meanTheirFields(FileSet service) throws Exception {
        ClassLoader classes = JavaCompilation.classes(service);
        List<String> wrong = new ArrayList<>();
        for (Class<?> repository : repositories(service, classes)) {
            for (Method finder : repository.getDeclaredMethods()) {
                if (!hasQuery(finder)) {
                    judge(finder, entity(repository), classes).ifPresent(wrong::add);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aNameThatMeansOtherFieldsIsSeen() throws Exception {
        ClassLoader classes =
                JavaCompilation.classes(Generated.files(Models.named("shelf").require()));
        Class<?> book = classes.loadClass("com.acme.shelf.domain.Book");

        assertThat(read("findByTitleAndAuthorId", book, classes))
                .containsExactly("String title SIMPLE_PROPERTY", "UUID authorId SIMPLE_PROPERTY");
        assertThat(read("findByAuthorNot", book, classes)).containsExactly("Author author NEGATING_SIMPLE_PROPERTY");
        assertThatThrownBy(() -> read("findByCheckIn", book, classes))
                .hasRootCauseMessage("No property 'check' found for type 'Book'");
    }

    private static Optional<String> judge(Method finder, Class<?> entity, ClassLoader classes) {
        List<String> given = Stream.of(finder.getParameters())
                .map(p -> p.getType().getSimpleName() + " " + p.getName() + " SIMPLE_PROPERTY")
                .toList();
        try {
            List<String> read = read(finder.getName(), entity, classes);
            return read.equals(given) ? Optional.empty() : Optional.of(finder + " is read as " + read);
        } catch (ReflectiveOperationException e) {
            return Optional.of(finder + ": " + e.getCause());
        }
    }

    /** Type, name and comparison of each field that Spring Data reads out of the name. */
    private static List<String> read(String name, Class<?> entity, ClassLoader classes)
            throws ReflectiveOperationException {
        Object tree = classes.loadClass("org.springframework.data.repository.query.parser.PartTree")
                .getConstructor(String.class, Class.class)
                .newInstance(name, entity);
        List<String> read = new ArrayList<>();
        for (Object or : (Iterable<?>) tree) {
            for (Object part : (Iterable<?>) or) {
                Object property = call(part, "getProperty");
                Class<?> type = (Class<?>) call(call(property, "getLeafProperty"), "getType");
                String path = call(property, "toDotPath").toString().replace(".id", "Id");
                read.add(type.getSimpleName() + " " + path + " " + ((Enum<?>) call(part, "getType")).name());
            }
        }
        return read;
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        Method found = target.getClass().getMethod(method);
        found.setAccessible(true); // the class need not be public
        return found.invoke(target);
    }

    private static List<Class<?>> repositories(FileSet service, ClassLoader classes) throws ClassNotFoundException {
        List<Class<?>> repositories = new ArrayList<>();
        for (var file : Generated.java(service)) {
            if (file.path().contains("/repository/") && file.path().endsWith("Repository.java")) {
                String path = file.path().substring(0, file.path().length() - ".java".length());
                repositories.add(classes.loadClass(path.replace('/', '.')));
            }
        }
        assertThat(repositories).isNotEmpty();
        return repositories;
    }

    private static Class<?> entity(Class<?> repository) throws ClassNotFoundException {
        String name = repository.getName().replace(".repository.", ".domain.");
        return repository.getClassLoader().loadClass(name.substring(0, name.length() - "Repository".length()));
    }

    private static boolean hasQuery(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getSimpleName().equals("Query"));
    }
}
