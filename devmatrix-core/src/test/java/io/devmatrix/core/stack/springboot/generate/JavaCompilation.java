package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles generated sources as a service does, warnings included, in memory. */
final class JavaCompilation {
    private static final List<String> OPTIONS =
            List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-parameters");

    private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
    private final DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();

    private JavaCompilation() {}

    /** What the compiler complains of, one line each. */
    static List<String> complaints(FileSet files) {
        return complaints(Generated.java(files));
    }

    /** What the compiler complains of, one line each. */
    static List<String> complaints(List<GeneratedFile> files) {
        return new JavaCompilation().run(files);
    }

    /** The classes of the files and of the class path of a service, and none of ours. */
    static ClassLoader classes(FileSet files) {
        JavaCompilation compilation = new JavaCompilation();
        List<String> complaints = compilation.run(Generated.java(files));
        if (!complaints.isEmpty()) {
            throw new AssertionError(complaints);
        }
        Map<String, byte[]> bytes = new TreeMap<>();
        compilation.classes.forEach((name, out) -> bytes.put(name, out.toByteArray()));
        return new ServiceClasses(bytes, ServiceClassPath.jars());
    }

    private List<String> run(List<GeneratedFile> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager standard = compiler.getStandardFileManager(found, Locale.ROOT, null);
        try (Memory memory = new Memory(standard)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, ServiceClassPath.jars());
            List<Source> sources = files.stream().map(Source::new).toList();
            compiler.getTask(null, memory, found, OPTIONS, null, sources).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream().map(JavaCompilation::line).toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String place = source == null ? "" : source.getName();
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

    private final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        Memory(StandardJavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
