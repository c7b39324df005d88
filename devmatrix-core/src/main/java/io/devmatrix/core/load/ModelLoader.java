package io.devmatrix.core.load;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.load.YamlNode.Mapping;
import io.devmatrix.core.load.YamlNode.Scalar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Loads model files into the application IR. Whatever is wrong with them becomes a finding, never an exception. */
public final class ModelLoader {
    /** Greatest size of all files together, in bytes. */
    public static final long LIMIT = 64L << 20;

    private static final String VERSION = "1";

    private final Vocabulary vocabulary = Vocabulary.load();

    /** A loader, which may be used again and from several threads. */
    public ModelLoader() {}

    /** Loads the {@code *.yaml} files of the folder; findings name it as given. */
    public LoadedModel load(Path folder) {
        return load(folder, folder.toString().replace('\\', '/'));
    }

    /**
     * Loads the {@code *.yaml} files of the folder.
     *
     * @param shown how findings name the folder, for example relative to the project
     */
    public LoadedModel load(Path folder, String shown) {
        Problems problems = new Problems();
        List<ModelFile> files = new ModelFolder(folder, shown, problems).files();
        return files.isEmpty() ? without(problems) : load(files, problems);
    }

    /** The {@code *.yaml} files of the folder by their names alone; what cannot be read is left out. */
    public static List<ModelFile> files(Path folder) {
        return new ModelFolder(folder, "", new Problems()).files();
    }

    /** Loads the files in the order of their names. */
    public LoadedModel load(List<ModelFile> files) {
        List<ModelFile> sorted =
                files.stream().sorted(Comparator.comparing(ModelFile::name)).toList();
        return load(sorted, new Problems());
    }

    private LoadedModel load(List<ModelFile> files, Problems problems) {
        long size = files.stream().mapToLong(file -> file.content().length).sum();
        if (size > LIMIT) {
            problems.error(
                    ModelProblem.TOO_LARGE,
                    Location.NONE,
                    "The model holds " + size + " bytes",
                    "Keep it within " + LIMIT);
            return without(problems);
        }
        Positions.Builder positions = new Positions.Builder();
        List<Mapping> roots = roots(files, positions, problems);
        Mapping root = new ModelMerger(vocabulary.shape("model"), problems).merge(roots);
        if (roots.isEmpty() || !hasKnownVersion(root, problems)) {
            return without(problems);
        }
        Reading reading = new Reading(vocabulary, new Names(root), problems, positions);
        ApplicationIr ir = new ApplicationReader(reading).read(root);
        Findings findings = problems.all();
        return new LoadedModel(Optional.of(ir).filter(any -> !findings.hasErrors()), positions.build(), findings);
    }

    private static LoadedModel without(Problems problems) {
        return new LoadedModel(Optional.empty(), Positions.NONE, problems.all());
    }

    private static List<Mapping> roots(List<ModelFile> files, Positions.Builder positions, Problems problems) {
        List<Mapping> roots = new ArrayList<>();
        for (ModelFile file : files) {
            Optional<SourceText> source = SourceText.of(file, problems);
            source.ifPresent(positions::put);
            Optional<YamlNode> node = source.flatMap(text -> YamlReader.read(text, problems));
            node.flatMap(tree -> root(tree, file.name(), problems)).ifPresentOrElse(roots::add, problems::partial);
        }
        return roots;
    }

    private static Optional<Mapping> root(YamlNode node, String file, Problems problems) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        if (node instanceof Scalar scalar && scalar.kind() == ScalarKind.NULL) {
            problems.warning(
                    ModelProblem.EMPTY_FILE,
                    Location.of(file),
                    "`" + file + "` says nothing",
                    "Remove it, or write a model");
            return Optional.of(new Mapping(node.location(), List.of()));
        }
        problems.error(
                ModelProblem.WRONG_KIND,
                node.location(),
                "`" + file + "` holds " + node.kindInWords(),
                "Begin it with words such as `entities:`");
        return Optional.empty();
    }

    private static boolean hasKnownVersion(Mapping root, Problems problems) {
        Optional<YamlNode> version = root.value("devmatrix");
        if (version.isEmpty()) {
            problems.error(
                    ModelProblem.NO_VERSION,
                    root.location(),
                    "The model does not say the version of its format",
                    "Add `devmatrix: " + VERSION + "` to one of its files");
            return true;
        }
        if (version.get() instanceof Scalar scalar && scalar.text().equals(VERSION)) {
            return true;
        }
        String given = version.get() instanceof Scalar scalar
                ? "`" + scalar.text() + "`"
                : version.get().kindInWords();
        problems.error(
                ModelProblem.UNKNOWN_VERSION,
                version.get().location(),
                "The format " + given + " is not known",
                "Write `devmatrix: " + VERSION + "`, or use a release that knows the format");
        return false;
    }
}
