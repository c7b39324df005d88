package io.devmatrix.core.expression;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles emitted expressions in memory, all into one class, and runs them on rows. */
final class JavaRunner {
    private static final String ROWS =
            """
            enum BookStatus { DRAFT, PUBLISHED, WITHDRAWN }
            enum Priority { LOW, MEDIUM, HIGH, URGENT, LOST }
            final class Chapter {
                private final Map<?, ?> row;
                Chapter(Map<?, ?> row) { this.row = row; }
                Integer getPosition() { return (Integer) row.get("position"); }
                BigDecimal getPrice() { return (BigDecimal) row.get("price"); }
            }
            final class Book {
                private final Map<?, ?> row;
                Book(Map<?, ?> row) { this.row = row; }
                String getTitle() { return (String) row.get("title"); }
                String getSubtitle() { return (String) row.get("subtitle"); }
                BigDecimal getPrice() { return (BigDecimal) row.get("price"); }
                BigDecimal getOldPrice() { return (BigDecimal) row.get("oldPrice"); }
                int getStock() { return (Integer) row.get("stock"); }
                Integer getSold() { return (Integer) row.get("sold"); }
                Long getViews() { return (Long) row.get("views"); }
                BookStatus getStatus() { return BookStatus.valueOf(row.get("status").toString().toUpperCase()); }
                Priority getPriority() { return row.get("priority") == null ? null : Priority.valueOf(row.get("priority").toString().toUpperCase()); }
                boolean getRare() { return (Boolean) row.get("rare"); }
                Boolean getActive() { return (Boolean) row.get("active"); }
                Boolean getSigned() { return (Boolean) row.get("signed"); }
                Instant getDueDate() { return (Instant) row.get("dueDate"); }
                LocalDate getPrintedOn() { return (LocalDate) row.get("printedOn"); }
                Duration getLoan() { return (Duration) row.get("loan"); }
                Instant getCreatedAt() { return (Instant) row.get("createdAt"); }
                Instant getUpdatedAt() { return (Instant) row.get("updatedAt"); }
                List<Chapter> getChapters() { return ((List<?>) row.get("chapters")).stream().map(c -> new Chapter((Map<?, ?>) c)).toList(); }
            }
            """;

    private final Class<?> compiled;

    JavaRunner(List<CheckedExpression> expressions) throws ReflectiveOperationException {
        StringBuilder methods = new StringBuilder();
        SortedSet<String> imports = new TreeSet<>(List.of(
                "java.math.BigDecimal", "java.time.Duration", "java.time.Instant", "java.util.List", "java.util.Map"));
        for (int i = 0; i < expressions.size(); i++) {
            JavaText java = new JavaEmitter(JavaEmitterTest.GETTERS).emit(expressions.get(i));
            imports.addAll(java.imports());
            methods.append(
                    "    static Object e%d(Map<?, ?> row, Instant now) { Book book = new Book(row); return %s; }\n"
                            .formatted(i, java.text()));
        }
        imports.removeIf(name -> name.startsWith("com.acme."));
        StringBuilder source = new StringBuilder();
        imports.forEach(name -> source.append("import ").append(name).append(";\n"));
        source.append("final class Emitted {\n").append(methods).append("}\n").append(ROWS);
        compiled = compile(source.toString()).loadClass("Emitted");
    }

    /** Value of the expression, an int as Long; the ArithmeticException when there is none. */
    Object run(int expression, Map<String, Object> row) throws ReflectiveOperationException {
        Method method = compiled.getDeclaredMethod("e" + expression, Map.class, Instant.class);
        method.setAccessible(true);
        try {
            Object value = method.invoke(null, row, Rows.NOW);
            return value instanceof Integer number ? Long.valueOf(number) : value;
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof ArithmeticException overflow) {
                return overflow;
            }
            throw failed;
        }
    }

    private static ClassLoader compile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null));
        boolean done = compiler.getTask(
                        null, files, diagnostics, List.of("--release", "17"), null, List.of(new Source(source)))
                .call();
        if (!done) {
            throw new AssertionError(diagnostics.getDiagnostics() + "\n" + source);
        }
        return files.loader();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Emitted.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();

        MemoryFiles(JavaFileManager fallback) {
            super(fallback);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }

        ClassLoader loader() {
            return new ClassLoader(JavaRunner.class.getClassLoader()) {
                @Override
                protected Class<?> findClass(String name) throws ClassNotFoundException {
                    ByteArrayOutputStream bytes = classes.get(name);
                    if (bytes == null) {
                        throw new ClassNotFoundException(name);
                    }
                    return defineClass(name, bytes.toByteArray(), 0, bytes.size());
                }
            };
        }
    }
}
