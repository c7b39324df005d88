package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.Json;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Free text of the model arrives as it is, whatever Java, Javadoc, Velocity or YAML would make of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextsTest {
    private static final List<String> TEXTS = List.of(
            "a \"double\", a 'single' and a `back` quote, and \"\"\" three",
            "back\\slash, \\n, \\t, \\0 and one at the end\\",
            "*/ ends a comment; /* begins one; // too",
            "\\u002a/ \\u0022; \\uuuu005c \\u no hex \\\\u002a/",
            "${x} $!{y} $z $$ #if($x) #set($a = 1) #end ## #* *# %s {0} $name $",
            "two\nlines\r\nand\n\n\tmore\n",
            "emoji \uD83D\uDE00, umlauts \u00e4\u00df, \u6f22\u5b57, \u2028 \u2029 \u0085 \u00a0 \ufeff \u200f",
            "<b>html</b> &amp; &lt; <T> a < b && c > d",
            "{@link Foo} {@code unbalanced { {@inheritDoc} }",
            "@deprecated\n@param x\n@throws Nothing @Override",
            "  space before and behind  ",
            "key: value # comment",
            "- item",
            "? [a, b] {c: d} &anchor *alias !tag | >",
            "null",
            "1.50",
            "2026-01-31",
            "x".repeat(300) + " " + "y".repeat(300),
            "'; DROP TABLE x; --",
            ".",
            "ends with a point.");

    private static final List<String> PATTERNS = List.of(
            "[\"'`\\\\$#]{1,3}",
            "\\$\\{x\\}",
            "[*]/",
            "\\\\u002a",
            "#if|#end",
            "[\\u00e4\uD83D\uDE00]+",
            "a{2,}|^b$|\\d+\\.\\d{2}");

    private JsonNode contract;
    private ClassLoader classes;

    @BeforeAll
    void generate() {
        FileSet files = Generated.files(model());
        contract = new YAMLMapper().readTree(Generated.text(files, "openapi.yaml"));
        classes = JavaCompilation.classes(files);
    }

    @Test
    void textsArriveInTheContract() {
        assertThat(contract.at("/info/title").asString()).isEqualTo(TEXTS.get(3));
        assertThat(contract.at("/info/description").asString()).isEqualTo(TEXTS.get(4));
        for (int i = 0; i < TEXTS.size(); i++) {
            String create = "/components/schemas/Thing" + i + "Create";
            assertThat(contract.at(create + "/description").asString()).isEqualTo(TEXTS.get(i));
            assertThat(contract.at(create + "/properties/note/description").asString())
                    .isEqualTo(TEXTS.get(i));
            assertThat(contract.at(create + "/properties/note/default").asString())
                    .isEqualTo(TEXTS.get(i));
            assertThat(contract.at("/components/schemas/Kind" + i + "/description")
                            .asString())
                    .isEqualTo(TEXTS.get(i));
        }
    }

    @Test
    void patternsArriveInTheContract() {
        for (int i = 0; i < PATTERNS.size(); i++) {
            assertThat(contract.at("/components/schemas/PatternsCreate/properties/field" + i + "/pattern")
                            .asString())
                    .isEqualTo("^(?:" + PATTERNS.get(i) + ")$");
        }
    }

    @Test
    void textsArriveInTheService() throws Exception {
        for (int i = 0; i < TEXTS.size(); i++) {
            Class<?> entity = classes.loadClass("com.acme.texts.domain.Thing" + i);
            Object thing = entity.getConstructor().newInstance();
            assertThat(entity.getMethod("getNote").invoke(thing)).isEqualTo(TEXTS.get(i));

            Class<?> problems = classes.loadClass("com.acme.texts.domain.BusinessProblems");
            Object problem = problems.getField("LIFE_GO" + i).get(null);
            assertThat(problem.getClass().getMethod("title").invoke(problem)).isEqualTo(title(i));
        }
    }

    private static String model() {
        StringBuilder model = new StringBuilder("devmatrix: 1\nservice: texts\npackage: com.acme.texts\n");
        model.append(
                "title: " + quoted(TEXTS.get(3)) + "\ndescription: " + quoted(TEXTS.get(4)) + "\napi: {}\nenums:\n");
        model.append("  State: [open, closed]\n");
        each("  Kind%d: { description: %s, values: { one: { description: %2$s } } }\n", model);
        model.append("entities:\n  Patterns:\n    fields:\n      state: { type: State, machine: Life }\n");
        for (int i = 0; i < PATTERNS.size(); i++) {
            model.append("      field" + i + ": { type: string(20), pattern: " + quoted(PATTERNS.get(i)) + " }\n");
        }
        model.append("    api: crud\n");
        each(
                """
                  Thing%d:
                    description: %s
                    fields:
                      note: { type: string(1000), description: %2$s, default: %2$s }
                      kind: { type: Kind%1$d, description: %2$s }
                      link: { to: Patterns, description: %2$s }
                    checks: { sound: { that: size(note) > 0, else: { status: 409, title: %3$s } } }
                    unique: [{ fields: [note, kind], else: { status: 409, title: %3$s } }]
                    api: crud
                """,
                model);
        model.append(
                "machines:\n  Life:\n    description: " + quoted(TEXTS.get(2)) + "\n    start: open\n    events:\n");
        each("      go%d: { from: open, to: closed, else: { status: 409, title: %3$s } }\n", model);
        return model.toString();
    }

    private static void each(String template, StringBuilder model) {
        for (int i = 0; i < TEXTS.size(); i++) {
            model.append(String.format(java.util.Locale.ROOT, template, i, quoted(TEXTS.get(i)), quoted(title(i))));
        }
    }

    /** Braces have a meaning in titles, and a title is one line. */
    private static String title(int index) {
        return TEXTS.get(index)
                .chars()
                .filter(c -> c != '{' && c != '}')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return Json.quote(text);
    }
}
