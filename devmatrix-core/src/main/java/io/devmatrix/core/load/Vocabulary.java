package io.devmatrix.core.load;

import io.devmatrix.core.load.YamlNode.Entry;
import io.devmatrix.core.load.YamlNode.Mapping;
import io.devmatrix.core.load.YamlNode.Scalar;
import io.devmatrix.core.load.YamlNode.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The words of the model format, read from its published JSON Schema, so that loader and editors know the same ones. */
final class Vocabulary {
    static final String SCHEMA = "devmatrix-1.schema.json";
    private static final String DEFINITION = "#/$defs/";

    private final Map<String, Mapping> definitions = new LinkedHashMap<>();
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Map<String, NameForm> forms = new LinkedHashMap<>();

    private Vocabulary(Mapping schema) {
        for (Entry entry : mapping(schema, "$defs").entries()) {
            definitions.put(entry.key(), (Mapping) entry.value());
        }
        definitions.forEach((name, definition) -> text(definition, "pattern")
                .ifPresent(pattern -> forms.put(
                        name, new NameForm(text(definition, "title").orElseThrow(), Pattern.compile(pattern)))));
        definitions.forEach((name, definition) -> {
            if (definition.value("properties").isPresent()) {
                shapes.put(name, shape(name, definition));
            }
        });
    }

    /** The vocabulary of the format this library reads. */
    static Vocabulary load() {
        Problems problems = new Problems();
        return YamlReader.read(new SourceText(SCHEMA, schemaText()), problems)
                .filter(Mapping.class::isInstance)
                .map(root -> new Vocabulary((Mapping) root))
                .orElseThrow(() -> new IllegalStateException(problems.all().toString()));
    }

    /** Text of the published schema. */
    static String schemaText() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("`" + SCHEMA + "` is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The object of that name. */
    Shape shape(String name) {
        return Optional.ofNullable(shapes.get(name))
                .orElseThrow(() -> new IllegalStateException("The schema has no object `" + name + "`"));
    }

    /** The form of that name. */
    NameForm form(String name) {
        return Optional.ofNullable(forms.get(name))
                .orElseThrow(() -> new IllegalStateException("The schema has no form `" + name + "`"));
    }

    private Shape shape(String name, Mapping definition) {
        Map<String, Word> words = new LinkedHashMap<>();
        for (Entry entry : mapping(definition, "properties").entries()) {
            words.put(entry.key(), word(entry.key(), (Mapping) entry.value()));
        }
        return new Shape(name, words, texts(definition, "required"));
    }

    private Word word(String name, Mapping property) {
        Mapping target = target(property);
        return new Word(
                name,
                texts(target, "enum"),
                formOf(property),
                target.value("propertyNames").flatMap(keys -> formOf((Mapping) keys)),
                target.value("items").flatMap(items -> formOf((Mapping) items)),
                number(target, "minimum"),
                number(target, "maximum"),
                target.value("minItems").or(() -> target.value("minProperties")).isPresent(),
                text(property, "default").orElse(""));
    }

    /** The definition a property refers to, or itself. */
    private Mapping target(Mapping property) {
        return reference(property).map(definitions::get).map(this::target).orElse(property);
    }

    private Optional<NameForm> formOf(Mapping property) {
        return reference(property)
                .flatMap(
                        name -> forms.containsKey(name) ? Optional.of(forms.get(name)) : formOf(definitions.get(name)));
    }

    private static Optional<String> reference(Mapping property) {
        return text(property, "$ref").map(reference -> reference.substring(DEFINITION.length()));
    }

    private static Mapping mapping(Mapping parent, String key) {
        return (Mapping) parent.value(key).orElseThrow();
    }

    private static Optional<String> text(Mapping parent, String key) {
        return parent.value(key).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text());
    }

    private static OptionalInt number(Mapping parent, String key) {
        return text(parent, key).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static List<String> texts(Mapping parent, String key) {
        return parent.value(key)
                .map(value -> ((Sequence) value)
                        .items().stream().map(item -> ((Scalar) item).text()).toList())
                .orElse(List.of());
    }
}
