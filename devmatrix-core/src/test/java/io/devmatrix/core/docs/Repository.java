package io.devmatrix.core.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of this repository, what is built left out. */
final class Repository {
    static final Path ROOT = Path.of("..");

    private static final Pattern TYPE = Pattern.compile("([A-Z]\\w*)\\.java(\\.vm)?");
    private static final Pattern GOAL = Pattern.compile("([A-Z]\\w*)Mojo");

    private Repository() {}

    static boolean holds(String path) {
        return Files.exists(ROOT.resolve(path));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages of the documentation. */
    static List<Path> pages() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".md"))
                .filter(file -> !file.startsWith(ROOT.resolve("examples")))
                .filter(file -> !file.toString().contains("archetype-resources"))
                .toList();
    }

    /** Simple names of all Java types with a file of their own, templates among them. */
    static Set<String> types() {
        Set<String> types = new TreeSet<>();
        for (Path file : files()) {
            Matcher type = TYPE.matcher(file.getFileName().toString());
            if (type.matches()) {
                types.add(type.group(1));
            }
        }
        return types;
    }

    /** Names of the goals that have a class; {@code help} is made by the plugin tools. */
    static Set<String> goals() {
        Set<String> goals = new TreeSet<>(Set.of("help"));
        for (String type : types()) {
            Matcher goal = GOAL.matcher(type);
            if (goal.matches() && !type.startsWith("Abstract")) {
                goals.add(goal.group(1).toLowerCase(java.util.Locale.ROOT));
            }
        }
        return goals;
    }

    static List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName().toString();
                    return name.equals("target") || name.equals(".git")
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return files;
    }
}
