package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.Golden;
import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles generated sources as a service does, warnings included, in memory. */
final class JavaCompilation {
    private static final Path POM = Path.of("../devmatrix-service-classpath/pom.xml");
    private static final Path CLASS_PATH = Path.of("../devmatrix-service-classpath/target/classpath.txt");
    private static final List<String> OPTIONS =
            List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-parameters");

    private JavaCompilation() {}

    /** What the compiler complains of, one line each. */
    static List<String> complaints(FileSet files) {
        return complaints(Generated.java(files));
    }

    /** What the compiler complains of, one line each. */
    static List<String> complaints(List<GeneratedFile> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        StandardJavaFileManager standard = compiler.getStandardFileManager(found, Locale.ROOT, null);
        try (Memory memory = new Memory(standard)) {
            standard.setLocationFromPaths(javax.tools.StandardLocation.CLASS_PATH, classPath());
            List<Source> sources = files.stream().map(Source::new).toList();
            compiler.getTask(null, memory, found, OPTIONS, null, sources).call();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return found.getDiagnostics().stream().map(JavaCompilation::line).toList();
    }

    /** The jars that the main classes of a service see. */
    static List<Path> classPath() throws java.io.IOException {
        if (!Files.exists(CLASS_PATH)
                || Files.getLastModifiedTime(CLASS_PATH).compareTo(Files.getLastModifiedTime(POM)) < 0) {
            throw new AssertionError("`" + CLASS_PATH + "` is missing or old,"
                    + " run `mvn -pl :devmatrix-service-classpath generate-resources` in the root");
        }
        return Arrays.stream(Golden.read(CLASS_PATH).strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place =
                diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        return place + ":" + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + file.path()), Kind.SOURCE);
            this.text = file.content();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Takes the classes and forgets them. */
    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        Memory(StandardJavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream();
                }
            };
        }
    }
}
