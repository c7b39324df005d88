package io.devmatrix.core.regression;

import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.migrate.SchemaSnapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a project, and the schema its model asks for.
 *
 * @param files sorted by path
 * @param schema of the model; empty when it is not known
 */
public record Sources(List<SourceFile> files, Optional<SchemaSnapshot> schema) {
    public Sources {
        files = files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    }

    /** The files without a model. */
    public static Sources of(List<SourceFile> files) {
        return new Sources(files, Optional.empty());
    }

    /** The Java of the service, tests left out. */
    public Stream<JavaSource> mainJava() {
        return files.stream().filter(SourceFile::isMainJava).flatMap(file -> file.java().stream());
    }

    /** The scripts of the schema's history, in the order of their versions. */
    public List<SourceFile> migrations() {
        return files.stream()
                .filter(file -> file.origin() == Origin.MIGRATION)
                .sorted(Comparator.comparingInt((SourceFile file) -> version(file.name()))
                        .thenComparing(SourceFile::path))
                .toList();
    }

    /** The file of that path. */
    public Optional<SourceFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private static int version(String name) {
        String digits = name.replaceFirst("^V(\\d{1,9}).*", "$1");
        return digits.equals(name) ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
