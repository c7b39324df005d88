package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.output.Stratum;
import io.devmatrix.core.regression.ProjectReader;
import io.devmatrix.core.regression.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A page of {@code docs/rules}: the samples below {@code ## Bad} and {@code ## Good} are a small project each, a block a
 * file, whose path is in its first line; each line with a fault ends with a comment that holds the rule's id.
 */
record RulePage(String id, String text) {
    static final Path FOLDER = Path.of("../docs/rules");

    private static final String GENERATED = "target/generated-sources/devmatrix/";
    private static final Pattern BLOCK =
            Pattern.compile("```\\w+\n(?://|#|--|<!--) (\\S+)[^\n]*\n(.*?)\n```", Pattern.DOTALL);

    static RulePage of(String id) {
        try {
            return new RulePage(id, Files.readString(FOLDER.resolve(id + ".md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a sample by path. */
    Map<String, String> sample(String heading) {
        String section = text.split("\n## " + heading + "\n", 2)[1].split("\n## ", 2)[0];
        Map<String, String> files = new TreeMap<>();
        for (MatchResult block : BLOCK.matcher(section).results().toList()) {
            files.merge(block.group(1), "\n" + block.group(2) + "\n", String::concat);
        }
        return files;
    }

    /** {@code path:line} of the lines that are marked. */
    List<String> marks(String heading) {
        List<String> marks = new ArrayList<>();
        sample(heading).forEach((path, content) -> {
            List<String> lines = content.lines().toList();
            IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).contains(id))
                    .forEach(i -> marks.add(path + ":" + (i + 1)));
        });
        return marks;
    }

    /** The sample as a project in that folder. */
    Sources project(String heading, Path folder) {
        List<GeneratedFile> generated = new ArrayList<>();
        sample(heading).forEach((path, content) -> {
            if (path.startsWith(GENERATED)) {
                String name = path.substring(GENERATED.length());
                generated.add(new GeneratedFile(GeneratedFile.Root.SOURCES, name, content, Stratum.AST, "page", ""));
            } else {
                write(folder.resolve(path), content);
            }
        });
        ProjectReader reader = new ProjectReader(
                folder,
                folder.resolve("target"),
                List.of(folder.resolve("src/main/java")),
                folder.resolve("src/main/resources/db/migration"));
        return Sources.of(reader.read(FileSet.of(generated.stream()), List.of()));
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
