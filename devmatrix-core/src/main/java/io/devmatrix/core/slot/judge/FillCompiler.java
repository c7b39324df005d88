package io.devmatrix.core.slot.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources in memory as Java 17; no annotation processor runs, and nothing is written. Not thread-safe. */
final class FillCompiler implements AutoCloseable {
    private static final List<String> OPTIONS =
            List.of("--release", "17", "-nowarn", "-Xlint:none", "-proc:none", "-implicit:none", "-g");

    private final JavaCompiler compiler;
    private final StandardJavaFileManager files;

    /** A compiler against that class path. */
    FillCompiler(List<Path> classPath) {
        compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("This Java has no compiler. Run the build with a JDK.");
        }
        files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles the sources, by path. */
    Compiled compile(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        MemoryFiles memory = new MemoryFiles(files);
        List<MemoryFiles.Source> units = new ArrayList<>();
        sources.forEach((path, text) -> units.add(new MemoryFiles.Source(path, text)));
        boolean done =
                compiler.getTask(null, memory, found, OPTIONS, null, units).call();
        return new Compiled(done ? memory.classes() : new TreeMap<>(), errors(found));
    }

    private static List<Compiled.Error> errors(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> new Compiled.Error(
                        one.getSource() instanceof MemoryFiles.Source source ? source.path() : "",
                        (int) Math.max(0, one.getLineNumber()),
                        (int) Math.max(0, one.getColumnNumber()),
                        one.getMessage(Locale.ROOT).lines().findFirst().orElse("")))
                .toList();
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
