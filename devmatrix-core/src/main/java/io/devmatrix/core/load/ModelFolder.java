package io.devmatrix.core.load;

import io.devmatrix.core.finding.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that holds the files of a model; reads its {@code *.yaml} files, not those of folders below. */
final class ModelFolder {
    private static final String EXTENSION = ".yaml";

    private final Path folder;
    private final String shown;
    private final Problems problems;

    /**
     * The folder.
     *
     * @param shown how findings name it, {@code /} as separator
     */
    ModelFolder(Path folder, String shown, Problems problems) {
        this.folder = folder;
        this.shown = shown;
        this.problems = problems;
    }

    /** Its files in the order of their names; none, with a finding, when there are none. */
    List<ModelFile> files() {
        if (!Files.isDirectory(folder)) {
            noModel("The folder `" + shown + "` does not exist");
            return List.of();
        }
        List<ModelFile> files = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(path -> !Files.isDirectory(path))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .forEach(path -> read(path, files));
        } catch (IOException e) {
            unreadable(shown, e);
            return List.of();
        }
        if (files.isEmpty() && problems.isEmpty()) {
            noModel("The folder `" + shown + "` holds no `*.yaml` file");
        }
        return files;
    }

    private void read(Path path, List<ModelFile> files) {
        String name = path.getFileName().toString();
        String shownName = shown.isEmpty() ? name : shown + "/" + name;
        if (name.endsWith(".yml")) {
            problems.partial();
            String wanted = name.substring(0, name.length() - 4) + EXTENSION;
            problems.error(
                    ModelProblem.OTHER_EXTENSION,
                    Location.of(shownName),
                    "`" + name + "` is not read: model files end in `" + EXTENSION + "`",
                    "Rename it to `" + wanted + "`");
        } else if (name.endsWith(EXTENSION)) {
            try {
                files.add(new ModelFile(shownName, Files.readAllBytes(path)));
            } catch (IOException e) {
                unreadable(shownName, e);
            }
        }
    }

    private void noModel(String fact) {
        problems.error(
                ModelProblem.NO_MODEL,
                Location.of(shown),
                fact,
                "Write a model file such as `" + shown + "/service.yaml`");
    }

    private void unreadable(String name, IOException e) {
        problems.partial();
        problems.error(
                ModelProblem.UNREADABLE_FILE,
                Location.of(name),
                "`" + name + "` cannot be read: " + e.getClass().getSimpleName(),
                "Check that it is a file you may read");
    }
}
