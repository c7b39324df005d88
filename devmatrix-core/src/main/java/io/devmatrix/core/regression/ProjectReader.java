package io.devmatrix.core.regression;

import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.output.Stratum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what people wrote in a project, and puts beside it what is generated. */
public final class ProjectReader {
    private static final long LARGEST = 1 << 20;
    private static final Pattern SLOT = Pattern.compile(
            ".*/(flow/\\w*FlowMethods|rule/\\w*BusinessRules|web/\\w*CustomEndpoints|mapping/\\w*Mappings)\\.java");

    private final Path base;
    private final Path build;
    private final List<String> roots;
    private final String migrations;

    /**
     * Of the project.
     *
     * @param base the project's folder
     * @param build its build directory, of which nothing is read
     * @param sources roots of its hand-written Java
     * @param migrations folder of its migrations
     */
    public ProjectReader(Path base, Path build, List<Path> sources, Path migrations) {
        this.base = base;
        this.build = build;
        this.roots = sources.stream().map(root -> relative(root) + "/").toList();
        this.migrations = relative(migrations) + "/";
    }

    /**
     * All files: those on disk, and those given, which are shown in the build directory.
     *
     * @param replaced those that hand-written classes stand in for
     */
    public List<SourceFile> read(FileSet generated, Collection<GeneratedFile> replaced) {
        Stream<SourceFile> made = generated.files().stream().map(file -> generated(file, origin(file)));
        Stream<SourceFile> left = replaced.stream().map(file -> generated(file, Origin.REPLACED));
        return Stream.of(written().stream().map(this::read), made, left)
                .flatMap(files -> files)
                .toList();
    }

    private SourceFile generated(GeneratedFile file, Origin origin) {
        return SourceFile.of(relative(build) + "/" + file.fullPath(), origin, file.content());
    }

    /** What a rule of a pack makes of a slot is held to what any fill is held to. */
    private static Origin origin(GeneratedFile file) {
        if (SLOT.matcher(file.path()).matches()) {
            return Origin.SLOT;
        }
        return file.stratum() == Stratum.TEMPLATE ? Origin.BASE : Origin.GENERATED;
    }

    private SourceFile read(Path file) {
        String path = relative(file);
        return SourceFile.of(path, origin(path), text(file));
    }

    private Origin origin(String path) {
        if (path.startsWith(migrations) && path.endsWith(".sql")) {
            return Origin.MIGRATION;
        }
        if (roots.stream().anyMatch(path::startsWith)) {
            return SLOT.matcher(path).matches() ? Origin.SLOT : Origin.HAND_WRITTEN;
        }
        return path.startsWith("src/test/") ? Origin.TEST : Origin.CONFIGURATION;
    }

    /** The file's text; empty when it is large or no text, so that it is known to be there. */
    private static String text(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? ""
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString()
                            .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> written() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(base, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** What is built, kept by tools, another module, or the model with its history. */
    private boolean isLeftOut(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return !folder.equals(base)
                && (folder.equals(build)
                        || name.startsWith(".")
                        || name.equals("node_modules")
                        || name.equals("target")
                        || relative(folder).equals("src/main/devmatrix")
                        || Files.exists(folder.resolve("pom.xml")));
    }

    private String relative(Path path) {
        return base.relativize(path).toString().replace('\\', '/');
    }
}
