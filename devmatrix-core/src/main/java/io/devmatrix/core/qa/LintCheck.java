package io.devmatrix.core.qa;

import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The generated Java compiles without a warning under {@code -Xlint:all}; hand-written code is compiled along and not judged. */
public final class LintCheck implements QaCheck {
    /** All warnings come before byte code, which the build has made already. */
    private static final String UP_TO_FLOW = "-XDshould-stop.ifNoError=FLOW";

    private final Path buildDirectory;
    private final FileSet generated;
    private final List<Path> handWritten;
    private final List<Path> classPath;

    /** Of the generated files, with the hand-written roots and the project's class path. */
    public LintCheck(Path buildDirectory, FileSet generated, List<Path> handWritten, List<Path> classPath) {
        this.buildDirectory = buildDirectory;
        this.generated = generated;
        this.handWritten = List.copyOf(handWritten);
        this.classPath = List.copyOf(classPath);
    }

    @Override
    public String id() {
        return "lint";
    }

    @Override
    public Level level() {
        return Level.COMPILE;
    }

    @Override
    public Evidence check() {
        Map<String, String> warnings = compile();
        Stream<Observation> files = generated.files().stream()
                .filter(LintCheck::isJava)
                .map(file -> observe(file, warnings.getOrDefault(path(file).toString(), "")));
        // what is said of no file is said of the compilation as a whole
        Stream<Observation> whole =
                Stream.ofNullable(warnings.get("")).map(problem -> Observation.of("the compiler", false, problem));
        return Evidence.of(Stream.concat(files, whole));
    }

    private static boolean isJava(GeneratedFile file) {
        return file.path().endsWith(".java");
    }

    private static Observation observe(GeneratedFile file, String warning) {
        return Observation.of(file.path(), warning.isEmpty(), warning);
    }

    private Path path(GeneratedFile file) {
        return buildDirectory.resolve(file.fullPath());
    }

    private Map<String, String> compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new BrokenEnvironment("This Java has no compiler. Run Maven with a JDK, not a JRE.", null);
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            Path output = Files.createDirectories(buildDirectory.resolve("devmatrix/lint"));
            compiler.getTask(
                            new StringWriter(),
                            files,
                            found,
                            options(output),
                            null,
                            files.getJavaFileObjectsFromPaths(sources()))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> byFile = new TreeMap<>();
        found.getDiagnostics().stream()
                .filter(LintCheck::counts)
                .forEach(diagnostic -> byFile.merge(file(diagnostic), text(diagnostic), (a, b) -> a + "; " + b));
        return byFile;
    }

    /** Of what is said of no file, a warning is about the class path, which is not judged here. */
    private static boolean counts(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getKind() == Diagnostic.Kind.ERROR
                || diagnostic.getKind() != Diagnostic.Kind.NOTE && diagnostic.getSource() != null;
    }

    private static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() == null
                ? ""
                : Path.of(diagnostic.getSource().toUri()).toString();
    }

    private static String text(Diagnostic<?> diagnostic) {
        return "line " + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    private List<String> options(Path output) {
        return List.of(
                "-Xlint:all,-processing,-classfile",
                "-Xmaxwarns",
                "1000",
                "-proc:none",
                UP_TO_FLOW,
                "-parameters",
                "--release",
                "17",
                "-d",
                output.toString(),
                "-classpath",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }

    private List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>(generated.files().stream()
                .filter(LintCheck::isJava)
                .map(this::path)
                .toList());
        for (Path root : handWritten) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .forEach(sources::add);
                }
            }
        }
        return sources;
    }
}
