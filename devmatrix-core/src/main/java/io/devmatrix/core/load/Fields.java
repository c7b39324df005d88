package io.devmatrix.core.load;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.Expression;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of one object of the model. What is left out reads as the schema's default, or as empty. */
final class Fields {
    private final Value value;
    private final Shape shape;
    private final Map<String, Value> present = new LinkedHashMap<>();

    private Fields(Value value, Shape shape) {
        this.value = value;
        this.shape = shape;
    }

    /** Reads the object; reports words that the shape has not, and required ones that are missing. */
    static Fields of(Value value, Shape shape) {
        Fields fields = new Fields(value, shape);
        List<Value> entries = value.entries();
        entries.forEach(fields::add);
        if (value.isObject()) {
            shape.required().stream().filter(word -> !fields.has(word)).forEach(fields::missing);
        }
        return fields;
    }

    /** An object of the shape in which nothing is said. */
    static Fields none(Value value, Shape shape) {
        return new Fields(value, shape);
    }

    private void add(Value entry) {
        if (shape.words().containsKey(entry.key())) {
            present.put(entry.key(), entry);
            return;
        }
        value.problems()
                .unknown(
                        ModelProblem.UNKNOWN_WORD,
                        entry.at(),
                        owner() + " has no word `" + entry.key() + "`",
                        entry.key(),
                        shape.words().keySet());
    }

    /** Reports that a word is missing. */
    void missing(String word) {
        if (word.equals("else")) {
            Refusals.report(value, word);
            return;
        }
        value.problems()
                .error(
                        ModelProblem.MISSING_WORD,
                        value.at(),
                        owner() + " has no `" + word + "`",
                        "Add `" + word + ":`");
    }

    /** Reports that a word does not go with the others. */
    void contradiction(String word, String fact, String fix) {
        Location at = value(word).map(Value::at).orElse(value.at());
        value.problems().error(ModelProblem.CONTRADICTION, at, fact, fix);
    }

    private String owner() {
        return value.node().isEmpty() ? "The model" : "`" + value.node() + "`";
    }

    /** The object itself. */
    Value whole() {
        return value;
    }

    boolean has(String word) {
        shape.word(word);
        return present.containsKey(word);
    }

    /** The value of a word. */
    Optional<Value> value(String word) {
        shape.word(word);
        return Optional.ofNullable(present.get(word));
    }

    /** Text of the word, in its form; its default or empty when it is left out. */
    String text(String word) {
        Word known = shape.word(word);
        return value(word)
                .map(given -> known.form().map(given::text).orElseGet(given::text))
                .orElse(known.preset());
    }

    /** Text of the word; empty when it is left out. */
    Optional<String> optionalText(String word) {
        return Optional.of(text(word)).filter(text -> !text.isEmpty());
    }

    /** The object behind the word; one in which nothing is said when it is left out. */
    Fields sub(String word, String shapeName) {
        return value(word)
                .map(given -> given.fields(shapeName))
                .orElseGet(() -> none(value, value.reading().vocabulary().shape(shapeName)));
    }

    boolean flag(String word) {
        return value(word)
                .map(Value::flag)
                .orElse(Boolean.parseBoolean(shape.word(word).preset()));
    }

    /** Number of the word within the schema's bounds; its default when it is left out, 0 when there is none. */
    int integer(String word) {
        Word known = shape.word(word);
        int preset = known.preset().isEmpty() ? 0 : Integer.parseInt(known.preset());
        return value(word)
                .map(given -> given.integer(
                        known.min().orElse(Integer.MIN_VALUE), known.max().orElse(Integer.MAX_VALUE)))
                .orElse(preset);
    }

    Optional<BigDecimal> number(String word) {
        return value(word).flatMap(Value::number);
    }

    Optional<Expression> expression(String word) {
        return value(word).map(Value::expression);
    }

    /** The constant of the enum whose name the word gives in kebab case; the schema says which there are. */
    <E extends Enum<E>> Optional<E> choice(String word, Class<E> type) {
        return Optional.of(choice(word))
                .filter(text -> !text.isEmpty())
                .map(text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** The text of the word, one of those the schema lists; empty when it is left out and has no default. */
    String choice(String word) {
        Word known = shape.word(word);
        Optional<Value> given = value(word);
        if (given.isEmpty()) {
            return known.preset();
        }
        String text = given.get().isScalar() ? given.get().scalarText() : "";
        if (known.choices().contains(text)) {
            return text;
        }
        value.problems()
                .unknown(
                        ModelProblem.UNKNOWN_CHOICE,
                        given.get().location(),
                        "`" + word + "` has no choice `"
                                + (text.isEmpty() ? given.get().yaml().kindInWords() : text) + "`",
                        text,
                        known.choices());
        return known.preset();
    }

    /** Values of free keys behind the word, each key in the schema's form. */
    List<Value> entries(String word) {
        List<Value> entries = value(word).map(Value::entries).orElse(List.of());
        shape.word(word).keys().ifPresent(form -> entries.forEach(entry -> checkKey(entry, form)));
        value(word).filter(Value::isObject).ifPresent(given -> checkFilled(given, entries));
        return entries;
    }

    private void checkFilled(Value given, List<Value> parts) {
        if (parts.isEmpty() && shape.word(given.key()).filled()) {
            given.empty();
        }
    }

    private void checkKey(Value entry, NameForm form) {
        if (!form.fits(entry.key())) {
            value.problems().error(ModelProblem.FORM, entry.at(), "`" + entry.key() + "` is not " + form.title(), "");
        }
    }

    /** Elements of the list behind the word. */
    List<Value> items(String word) {
        List<Value> items = value(word).map(Value::items).orElse(List.of());
        value(word).filter(Value::isList).ifPresent(given -> checkFilled(given, items));
        return items;
    }

    /** Texts of the list behind the word, each in the schema's form. */
    List<String> texts(String word) {
        NameForm form = shape.word(word).elements().orElseThrow();
        return items(word).stream()
                .map(item -> item.text(form))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
