package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.load.YamlNode;
import io.devmatrix.core.load.YamlNode.Entry;
import io.devmatrix.core.load.YamlNode.Mapping;
import io.devmatrix.core.load.YamlNode.Scalar;
import io.devmatrix.core.load.YamlNode.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The words of one object of {@code rules.yaml}; what is wrong with them is reported where it stands. */
final class TeamFields {
    private final Mapping mapping;
    private final String what;
    private final Consumer<Finding> problems;

    private TeamFields(Mapping mapping, String what, Consumer<Finding> problems) {
        this.mapping = mapping;
        this.what = what;
        this.problems = problems;
    }

    /** The object with those words; empty, with a finding, when the value is none. */
    static Optional<TeamFields> of(YamlNode node, String what, List<String> words, Consumer<Finding> problems) {
        if (!(node instanceof Mapping mapping)) {
            report(problems, node.location(), what + " is " + node.kindInWords(), "Write an object");
            return Optional.empty();
        }
        mapping.entries().stream()
                .filter(entry -> !words.contains(entry.key()))
                .forEach(entry -> report(
                        problems,
                        entry.location(),
                        what + " has no word `" + entry.key() + "`",
                        "Known: `" + String.join("`, `", words) + "`"));
        return Optional.of(new TeamFields(mapping, what, problems));
    }

    Location place(String word) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().equals(word))
                .map(Entry::value)
                .map(YamlNode::location)
                .findFirst()
                .orElse(mapping.location());
    }

    boolean has(String word) {
        return mapping.value(word).isPresent();
    }

    /** The text behind the word; empty, with a finding, when there is none. */
    String required(String word) {
        if (!has(word)) {
            report(problems, mapping.location(), what + " has no `" + word + "`", "Add `" + word + ":`");
        }
        return text(word, "");
    }

    /** The text behind the word, or the other when it is left out. */
    String text(String word, String preset) {
        Optional<YamlNode> value = mapping.value(word);
        if (value.isPresent()
                && !(value.get() instanceof Scalar text && !text.text().isBlank())) {
            report(
                    problems,
                    value.get().location(),
                    "`" + word + "` is "
                            + (value.get() instanceof Scalar
                                    ? "empty"
                                    : value.get().kindInWords()),
                    "Write a text");
        }
        return value.map(node -> node instanceof Scalar text ? text.text() : preset)
                .orElse(preset);
    }

    /** The constant that the word names in lower case, or the other when it is left out. */
    <E extends Enum<E>> E choice(String word, E preset) {
        String text = text(word, preset.name()).toUpperCase(Locale.ROOT);
        List<E> all = List.of(preset.getDeclaringClass().getEnumConstants());
        Optional<E> chosen = all.stream().filter(one -> one.name().equals(text)).findFirst();
        if (chosen.isEmpty()) {
            String names =
                    String.join("`, `", all.stream().map(TeamFields::lower).toList());
            report(
                    problems,
                    place(word),
                    "`" + word + "` has no choice `" + lower(text) + "`",
                    "Known: `" + names + "`");
        }
        return chosen.orElse(preset);
    }

    /** The texts behind the word: a list, or one alone. */
    List<Scalar> texts(String word) {
        return values(word)
                .flatMap(value -> {
                    if (value instanceof Scalar text) {
                        return Stream.of(text);
                    }
                    report(problems, value.location(), "`" + word + "` holds " + value.kindInWords(), "Write texts");
                    return Stream.empty();
                })
                .toList();
    }

    /** The values behind the word: those of a list, or one alone. */
    Stream<YamlNode> values(String word) {
        return mapping.value(word).stream()
                .flatMap(value -> value instanceof Sequence list ? list.items().stream() : Stream.of(value));
    }

    private static String lower(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }

    private static void report(Consumer<Finding> problems, Location place, String fact, String fix) {
        problems.accept(TeamProblem.FORM.at(place, fact, fix));
    }
}
