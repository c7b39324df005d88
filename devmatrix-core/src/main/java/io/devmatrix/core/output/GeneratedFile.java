package io.devmatrix.core.output;

/**
 * One generated text file, not yet written.
 *
 * @param root the folder under {@code target/} it belongs to
 * @param path relative to the root, {@code /} as separator, no {@code ..}
 * @param content UTF-8 text, {@code \n} as line end
 * @param stratum who made it
 * @param rule id of the generator or template that made it
 * @param node the model node it stands for, for example {@code entities.Todo}; empty for the application as a whole
 */
public record GeneratedFile(Root root, String path, String content, Stratum stratum, String rule, String node)
        implements Comparable<GeneratedFile> {
    /** The folders under {@code target/} that generation owns. */
    public enum Root {
        SOURCES("generated-sources/devmatrix"),
        RESOURCES("generated-resources/devmatrix");

        private final String folder;

        Root(String folder) {
            this.folder = folder;
        }

        /** Relative to the build directory. */
        public String folder() {
            return folder;
        }
    }

    public GeneratedFile {
        if (path.isEmpty() || path.startsWith("/") || path.contains("\\") || ("/" + path + "/").contains("/../")) {
            throw new IllegalArgumentException("`" + path + "` is no path below a root");
        }
    }

    /** A Java source file of stratum 2. */
    public static GeneratedFile java(String qualifiedName, String content, String rule, String node) {
        return new GeneratedFile(
                Root.SOURCES, qualifiedName.replace('.', '/') + ".java", content, Stratum.AST, rule, node);
    }

    /** Path relative to the build directory. */
    public String fullPath() {
        return root.folder() + "/" + path;
    }

    /** The folder it lies in, relative to the build directory. */
    String parent() {
        String full = fullPath();
        return full.substring(0, full.lastIndexOf('/'));
    }

    @Override
    public int compareTo(GeneratedFile other) {
        return fullPath().compareTo(other.fullPath());
    }
}
