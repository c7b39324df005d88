package io.devmatrix.core.slot.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The corpus of fills: a folder for each contract of {@link Contracts}, the verdict in the first line of each file. */
public final class Fills {
    static final Path ROOT = Path.of("src/test/fills");

    private Fills() {}

    /**
     * A fill with its verdict.
     *
     * @param id of the diagnostic it is refused with; {@code accepted} otherwise
     */
    public record Fill(String contract, String name, String id, String source) {
        public boolean isRight() {
            return id.equals("accepted");
        }

        @Override
        public String toString() {
            return contract + "/" + name + " " + id;
        }
    }

    public static List<Fill> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Fills::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the corpus. */
    public static String source(String contract, String name) {
        return read(ROOT.resolve(contract).resolve(name + ".java")).source();
    }

    private static Fill read(Path file) {
        try {
            String source = Files.readString(file);
            String verdict =
                    source.lines().findFirst().orElseThrow().replace("// ", "").replace("refused: ", "");
            String name = file.getFileName().toString().replace(".java", "");
            return new Fill(file.getParent().getFileName().toString(), name, verdict, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jars that contracts name: the null marks. */
    public static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> entry.contains("jspecify"))
                .map(Path::of)
                .toList();
    }
}
