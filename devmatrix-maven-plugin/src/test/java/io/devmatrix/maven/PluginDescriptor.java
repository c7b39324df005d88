package io.devmatrix.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Maven is told about the plugin, as read from {@code META-INF/maven/plugin.xml}. */
record PluginDescriptor(Element root) {
    private static final String FILE = "/META-INF/maven/plugin.xml";

    /** A goal. */
    record Goal(Element element) {
        String name() {
            return text(element, "goal");
        }

        String tell(String word) {
            return text(element, word);
        }

        List<Parameter> parameters() {
            Element configuration = child(element, "configuration").orElseThrow();
            return children(child(element, "parameters").orElseThrow(), "parameter")
                    .map(parameter -> new Parameter(parameter, configuration))
                    .toList();
        }
    }

    /** A parameter of a goal, with its place in the goal's configuration. */
    record Parameter(Element element, Element configuration) {
        String name() {
            return text(element, "name");
        }

        /** Whether it is the user's to set. */
        boolean isEditable() {
            return text(element, "editable").equals("true");
        }

        String since() {
            return text(element, "since");
        }

        String description() {
            return text(element, "description");
        }

        /** What it is when nobody sets it; empty for nothing. */
        String defaultValue() {
            return child(configuration, name())
                    .map(value -> value.getAttribute("default-value"))
                    .orElse("");
        }

        /** The property that sets it; empty when there is none. */
        String property() {
            return child(configuration, name())
                    .map(Node::getTextContent)
                    .filter(value -> value.matches("\\$\\{.+}"))
                    .map(value -> value.substring(2, value.length() - 1))
                    .orElse("");
        }
    }

    static PluginDescriptor read() {
        try (InputStream in = PluginDescriptor.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("`" + FILE + "` is not on the class path");
            }
            return new PluginDescriptor(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    String tell(String word) {
        return text(root, word);
    }

    List<Goal> goals() {
        return children(child(root, "mojos").orElseThrow(), "mojo")
                .map(Goal::new)
                .toList();
    }

    private static String text(Element parent, String name) {
        return child(parent, name).map(Node::getTextContent).map(String::strip).orElse("");
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> element.getTagName().equals(name));
    }
}
