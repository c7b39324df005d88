package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.migrate.InitialMigration;
import io.devmatrix.core.migrate.ModelSchema;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No rule knows a word of the domain: a model in other words gives the same service in other words. */
class RenamedModelTest {
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");
    private static final ApplicationIr MODEL = Models.named("shelf").require();
    private static final ApplicationIr RENAMED = Models.named("shelf-renamed").require();
    private static final Map<String, String> BACK = back();

    @Test
    void theServiceIsTheSameInOtherWords() {
        Map<String, String> back = new TreeMap<>();
        texts(RENAMED).forEach((path, text) -> back.put(renamed(path), renamed(text)));

        Map<String, String> texts = texts(MODEL);
        assertThat(back.keySet()).isEqualTo(texts.keySet());
        texts.forEach((path, text) -> assertThat(back.get(path)).as(path).isEqualTo(text));
    }

    @Test
    void noNameIsTheSame() {
        assertThat(words(RENAMED)).hasSameSizeAs(words(MODEL)).doesNotContainAnyElementsOf(words(MODEL));
        assertThat(words(MODEL)).hasSizeGreaterThan(50);
    }

    private static Map<String, String> texts(ApplicationIr model) {
        Map<String, String> texts = new TreeMap<>();
        Generated.files(model).files().forEach(file -> texts.put(file.path(), file.content()));
        texts.put(
                "schema",
                InitialMigration.of(ModelSchema.of(FactTable.of(model), node -> Location.NONE)
                        .schema()));
        return texts;
    }

    /** The text with each word of the renamed model replaced by the one of the other. */
    private static String renamed(String text) {
        return WORD.matcher(text).replaceAll(match -> {
            String word = BACK.get(match.group().toLowerCase(Locale.ROOT));
            return word == null ? match.group() : cased(word, match.group());
        });
    }

    private static Map<String, String> back() {
        List<String> from = List.copyOf(words(RENAMED));
        List<String> to = List.copyOf(words(MODEL));
        Map<String, String> back = new TreeMap<>();
        IntStream.range(0, Math.min(from.size(), to.size())).forEach(i -> back.put(from.get(i), to.get(i)));
        return back;
    }

    private static String cased(String word, String like) {
        if (like.equals(like.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(like.charAt(0)) ? Doc.capital(word) : word;
    }

    /** The words of all names and of their plurals, in the order of the model. */
    private static Set<String> words(ApplicationIr model) {
        return names(model)
                .flatMap(name -> WORD.matcher(name).results())
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .filter(word -> !word.equals("id") && !word.equals("ids"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> names(ApplicationIr model) {
        FactTable facts = FactTable.of(model);
        Stream<String> packages =
                Arrays.stream(model.packageName().split("\\.")).skip(2);
        Stream<String> enums = facts.enums().stream()
                .flatMap(e -> Stream.concat(Stream.of(e.name().text()), e.type().valueNames().stream()));
        Stream<String> machines = model.behaviour().machines().stream().flatMap(RenamedModelTest::names);
        return Stream.of(packages, enums, facts.entities().stream().flatMap(RenamedModelTest::names), machines)
                .flatMap(names -> names);
    }

    private static Stream<String> names(EntityFacts entity) {
        Stream<String> fields = entity.fields().stream()
                .filter(field -> field.declared())
                .flatMap(field -> Stream.of(field.name().text(), field.wireName()));
        return Stream.of(
                        Stream.of(
                                entity.name().text(),
                                entity.plural().text(),
                                entity.paths().segment()),
                        fields,
                        entity.inverses().stream().map(inverse -> inverse.name().text()),
                        entity.operations().stream()
                                .map(o -> o.path().substring(o.path().lastIndexOf('/') + 1)),
                        entity.entity().checks().stream().map(check -> check.name()))
                .flatMap(names -> names);
    }

    private static Stream<String> names(StateMachine machine) {
        Stream<String> events = machine.transitions().stream()
                .flatMap(t ->
                        Stream.concat(Stream.of(t.event()), t.illegal().stream().map(BusinessError::name)));
        return Stream.concat(Stream.of(machine.name()), events);
    }
}
