package io.devmatrix.core;

import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.load.YamlFile;
import io.devmatrix.core.load.YamlNode.Mapping;
import io.devmatrix.core.load.YamlNode.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A record that a goal left below the build directory, for another goal to read. */
final class WorkFile {
    private WorkFile() {}

    /** The object in it; empty when there is no such file, or it holds something else. */
    static Optional<Mapping> read(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? YamlFile.read(new ModelFile(file.toString(), Files.readAllBytes(file)))
                            .root()
                            .filter(Mapping.class::isInstance)
                            .map(Mapping.class::cast)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole number that is not negative. */
    static Optional<Long> number(Mapping record, String name) {
        return record.value(name)
                .filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).text())
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
