package io.devmatrix.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The files of the archetype of a pattern pack, as they lie in the sources. */
class PatternPackTest {
    private static final Path ROOT =
            Path.of("../devmatrix-pattern-pack-archetype/src/main/resources/archetype-resources");
    private static final Pattern DANGER = Pattern.compile("##|#\\*|#(if|else|elseif|end|foreach|set|macro)\\b");

    @Test
    void theseAreTheFiles() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                            .sorted())
                    .containsExactly(
                            ".gitattributes",
                            ".gitignore",
                            "README.md",
                            "pom.xml",
                            "src/main/pack/META-INF/devmatrix/patterns/pack.properties",
                            "src/main/resources/META-INF/devmatrix/patterns/index.json");
        }
    }

    /** Rules are sealed and must stay as they are; who the pack is, only its build knows. */
    @Test
    void onlyTheNameOfThePackIsFiltered() {
        assertThat(texts(root(), "resource")).containsExactly("src/main/resources", "src/main/pack true");
        assertThat(text("src/main/pack/META-INF/devmatrix/patterns/pack.properties"))
                .isEqualTo("name=${project.groupId}:${project.artifactId}\nversion=${project.version}\n");
    }

    @Test
    void pluginsAreThoseOfAService() {
        List<String> service = texts(parse(Template.RESOURCES.resolve("archetype-resources/pom.xml")), "plugin");

        assertThat(texts(root(), "plugin")).isNotEmpty().allSatisfy(plugin -> assertThat(service)
                .anyMatch(theirs -> theirs.startsWith(plugin)));
    }

    @Test
    void filteredFilesHaveNothingThatVelocityMisreads() {
        for (String file : List.of("pom.xml", "README.md")) {
            assertThat(DANGER.matcher(text(file)).find()).as(file).isFalse();
        }
    }

    private static List<String> texts(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> found.item(i).getTextContent().strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static String text(String file) {
        return Template.read(ROOT.resolve(file));
    }

    private static Element root() {
        return parse(ROOT.resolve("pom.xml"));
    }

    private static Element parse(Path file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
