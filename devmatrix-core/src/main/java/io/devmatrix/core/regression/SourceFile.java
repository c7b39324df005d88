package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.javasource.JavaSource;
import java.util.List;
import java.util.Optional;

/** A file of the project, read and, when it is Java, parsed once. */
public final class SourceFile {
    private final String path;
    private final Origin origin;
    private final String text;
    private final Optional<JavaSource> java;

    private SourceFile(String path, Origin origin, String text) {
        this.path = path;
        this.origin = origin;
        this.text = text;
        this.java = path.endsWith(".java") ? Optional.of(JavaSource.parse(path, text)) : Optional.empty();
    }

    /**
     * A file of that text.
     *
     * @param path relative to the project, {@code /} as separator
     */
    public static SourceFile of(String path, Origin origin, String text) {
        return new SourceFile(path, origin, text);
    }

    /** Path relative to the project, {@code /} as separator. */
    public String path() {
        return path;
    }

    /** Name without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Who answers for it. */
    public Origin origin() {
        return origin;
    }

    /** Its text. */
    public String text() {
        return text;
    }

    /** Its lines, without line ends. */
    public List<String> lines() {
        return text.lines().toList();
    }

    /** Its tree, when it is Java. */
    public Optional<JavaSource> java() {
        return java;
    }

    /** Whether it is Java of the service, tests left out. */
    public boolean isMainJava() {
        return java.isPresent() && origin != Origin.TEST && origin != Origin.REPLACED;
    }

    /** Whether it is Java that was made or written for this service. */
    public boolean isOwnJava() {
        return isMainJava() && origin != Origin.BASE;
    }

    /** Whether it is YAML. */
    public boolean isYaml() {
        return path.endsWith(".yaml") || path.endsWith(".yml");
    }

    /** Whether it holds settings of the service. */
    public boolean isSettings() {
        return origin() == Origin.CONFIGURATION && (isYaml() || name().endsWith(".properties"));
    }

    /** Place of a character of the text, the first is 0. */
    public Location locate(int offset) {
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Location(path, line + 1, offset - text.lastIndexOf('\n', offset - 1));
    }
}
