package io.devmatrix.core.promote.pack;

import io.devmatrix.core.output.Sha256;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Reads packs, and holds each of their files to its seal. */
public final class PackReader {
    /** What a class path has once for each pack. */
    public static final String INDEX = PackFolder.PLACE + PackIndex.FILE;

    /** Who the pack is, written by the build of its project: {@code name} and {@code version}. */
    static final String WHO = "pack.properties";

    private static final String RESTORE = "Restore it from version control, and build the pack again";

    private PackReader() {}

    /**
     * All packs on a class path, sorted by name.
     *
     * @throws UnusablePack when a file of one is not as it was sealed, or the pack does not say who it is
     */
    public static List<PatternPack> read(ClassLoader loader) {
        try {
            return Collections.list(loader.getResources(INDEX)).stream()
                    .map(URL::toString)
                    .distinct()
                    .map(PackReader::read)
                    .sorted(Comparator.comparing(PatternPack::name).thenComparing(PatternPack::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rules that a pack's project has below its resources, sorted by id; none when nothing was written there yet.
     *
     * @throws UnusablePack when a file is not as it was sealed
     */
    public static List<PackedRule> read(Path resources) {
        PackFolder folder = PackFolder.of(resources.resolve(PackFolder.PLACE));
        return folder.text(PackIndex.FILE).isEmpty() ? List.of() : rules(folder, "the pack");
    }

    private static PatternPack read(String index) {
        PackFolder folder = PackFolder.of(index);
        Properties who = who(folder);
        String name = who.getProperty("name", "").strip();
        String version = who.getProperty("version", "").strip();
        if (Stream.of(name, version).anyMatch(text -> text.isEmpty() || text.contains("${") || text.contains("@"))) {
            throw new UnusablePack(
                    "The pack at " + folder.where() + " does not say its name and version in `" + WHO + "`",
                    "Build it with the `pom.xml` that its archetype makes, which filters that file");
        }
        return new PatternPack(name, version, rules(folder, "the pack " + name + ":" + version));
    }

    private static Properties who(PackFolder folder) {
        Properties who = new Properties();
        try {
            who.load(new StringReader(folder.text(WHO).orElse("")));
        } catch (IOException | IllegalArgumentException e) {
            return new Properties();
        }
        return who;
    }

    private static List<PackedRule> rules(PackFolder folder, String pack) {
        try {
            PackIndex index = PackIndex.read(folder.text(PackIndex.FILE).orElse(""));
            return index.seals().entrySet().stream()
                    .map(seal -> rule(folder, pack, seal.getKey(), seal.getValue()))
                    .sorted(Comparator.comparing(PackedRule::id))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new UnusablePack("`" + PackIndex.FILE + "` of " + pack + " " + e.getMessage(), RESTORE);
        }
    }

    private static PackedRule rule(PackFolder folder, String pack, String file, String seal) {
        Optional<String> text = folder.text(file);
        if (text.isEmpty()) {
            throw new UnusablePack("`" + file + "` of " + pack + " is missing", RESTORE);
        }
        if (!Sha256.of(text.get()).equals(seal)) {
            throw new UnusablePack("`" + file + "` of " + pack + " is not as it was sealed", RESTORE);
        }
        try {
            return PackedRuleFile.read(text.get());
        } catch (IllegalArgumentException e) {
            throw new UnusablePack("`" + file + "` of " + pack + " cannot be read: " + e.getMessage(), RESTORE);
        }
    }
}
