package io.devmatrix.core.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The templates of stratum 1, as the archetype artifact lists them on the class path.
 *
 * @param templates sorted by path
 */
public record TemplateSet(List<Template> templates) {
    private static final String LIST = "META-INF/devmatrix/templates.properties";
    private static final String FOLDER = "devmatrix/";

    /**
     * One template.
     *
     * @param path of the file it becomes, relative to the service or to the generated sources; {@code {package}} stands
     *     for the package of the service with slashes
     * @param mode how the file is kept
     * @param category of the original design, for example {@code infrastructure/docker}
     */
    public record Template(String path, Mode mode, String category) {}

    /** How a file of stratum 1 is kept. */
    public enum Mode {
        /** Written once, under lock: nobody edits it. */
        SEALED,
        /** Written once, then the user's. */
        GIVEN,
        /** Rendered on each build. */
        RENDERED
    }

    public TemplateSet {
        templates = List.copyOf(templates);
    }

    /** The set on the class path of the loader; throws when there is none. */
    public static TemplateSet load(ClassLoader loader) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(open(loader, LIST), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        properties.forEach((path, value) -> sorted.put((String) path, (String) value));
        return new TemplateSet(
                sorted.entrySet().stream().map(TemplateSet::template).toList());
    }

    private static Template template(Map.Entry<String, String> entry) {
        String[] words = entry.getValue().trim().split("\\s+", 2);
        return new Template(entry.getKey(), Mode.valueOf(words[0].toUpperCase(java.util.Locale.ROOT)), words[1]);
    }

    /** Those kept in that mode. */
    public List<Template> of(Mode mode) {
        return templates.stream().filter(template -> template.mode() == mode).toList();
    }

    /** Velocity text of a rendered template. */
    public static String text(ClassLoader loader, Template template) {
        String name = template.path().substring(template.path().indexOf('}') + 2);
        try (InputStream in = open(loader, FOLDER + name + ".vm")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(ClassLoader loader, String resource) {
        InputStream in = loader.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException(
                    "`" + resource + "` is not on the class path: the archetype artifact is missing");
        }
        return in;
    }
}
