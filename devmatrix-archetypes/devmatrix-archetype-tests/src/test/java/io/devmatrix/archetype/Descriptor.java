package io.devmatrix.archetype;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the archetype descriptor does with the files of the archetype.
 *
 * @param filtered paths of files that Velocity rewrites
 * @param verbatim paths of files that are copied
 */
record Descriptor(Set<String> filtered, Set<String> verbatim) {
    private static final Path FILE = Path.of(
            "../devmatrix-spring-service-archetype/src/main/resources-filtered/META-INF/maven/archetype-metadata.xml");

    /** Reads the descriptor; {@code pom.xml} is filtered by the archetype plugin itself. */
    static Descriptor load() {
        Set<String> filtered = new TreeSet<>(Set.of("pom.xml"));
        Set<String> verbatim = new TreeSet<>();
        elements(root(), "fileSet").forEach(fileSet -> {
            Set<String> kind = fileSet.getAttribute("filtered").equals("true") ? filtered : verbatim;
            Template.all().stream()
                    .map(Template::path)
                    .filter(path -> takes(fileSet, path))
                    .forEach(kind::add);
        });
        return new Descriptor(filtered, verbatim);
    }

    private static boolean takes(Element fileSet, String path) {
        String directory = text(fileSet, "directory").get(0);
        String prefix = directory.isEmpty() ? "" : directory + "/";
        return path.startsWith(prefix)
                && text(fileSet, "include").stream().anyMatch(glob -> matches(glob, path.substring(prefix.length())));
    }

    private static boolean matches(String glob, String path) {
        // In a Maven pattern `**/` may also stand for no folder at all.
        return Stream.of(glob, glob.replace("**/", ""))
                .anyMatch(each ->
                        FileSystems.getDefault().getPathMatcher("glob:" + each).matches(Path.of(path)));
    }

    private static List<String> text(Element element, String name) {
        return elements(element, name).map(Node::getTextContent).toList();
    }

    private static Stream<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static Element root() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(FILE.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
