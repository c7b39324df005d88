package io.devmatrix.core.javasource;

import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.jdt.core.ToolFactory;
import org.eclipse.jdt.core.formatter.CodeFormatter;
import org.eclipse.jface.text.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The JDT formatter under the settings that are shipped. */
final class JavaFormat {
    private static final int KIND = CodeFormatter.K_COMPILATION_UNIT | CodeFormatter.F_INCLUDE_COMMENTS;

    private final CodeFormatter formatter = ToolFactory.createCodeFormatter(settings());

    String format(String source) {
        try {
            Document document = new Document(source);
            formatter.format(KIND, source, 0, source.length(), 0, "\n").apply(document);
            return document.get();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, String> settings() {
        try (InputStream xml = JavaPrinter.class.getResourceAsStream("devmatrix-java-format.xml")) {
            NodeList settings = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getElementsByTagName("setting");
            Map<String, String> options = new TreeMap<>();
            for (int i = 0; i < settings.getLength(); i++) {
                Element setting = (Element) settings.item(i);
                options.put(setting.getAttribute("id"), setting.getAttribute("value"));
            }
            return options;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
