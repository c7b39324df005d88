package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.javasource.JavaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An application that the generator rendered: its model, and its methods with their facts. */
final class Application {
    private final String project;
    private final Path root;
    private final AppFacts app;

    /** @param project name of the model file, which may hold several applications */
    Application(String project, Path root) {
        this.project = project;
        this.root = root;
        this.app = new AppFacts(Json.read(root.resolve(".yo-rc.json")));
    }

    /** All methods in files that are about an entity. */
    List<Method> methods() {
        List<JsonNode> models = files(root.resolve(".jhipster"), ".json").stream()
                .map(Json::read)
                .sorted(Comparator.comparingInt(model -> app.entities().indexOf(Json.text(model, "name", ""))))
                .toList();
        Relations relations = new Relations(models, app.isRelational());
        List<EntityModel> entities = models.stream()
                .map(model -> new EntityModel(model, app, relations))
                .sorted(Comparator.comparingInt(
                                (EntityModel entity) -> -entity.name().length())
                        .thenComparing(EntityModel::name))
                .toList();
        List<Method> methods = new ArrayList<>();
        for (Path file : files(root.resolve("src"), ".java")) {
            entities.stream()
                    .filter(entity -> isAbout(file, entity))
                    .findFirst()
                    .ifPresent(entity -> methods.addAll(read(file, entity)));
        }
        return methods;
    }

    private static boolean isAbout(Path file, EntityModel entity) {
        String name = file.getFileName().toString();
        return name.matches("_?" + entity.name() + "_?([A-Z].*)?\\.java");
    }

    private List<Method> read(Path file, EntityModel entity) {
        String path = root.relativize(file).toString().replace(app.packageName().replace('.', '/'), "");
        String where = path.replace("src/", "").replace("/java//", "/").replace(entity.name(), "*");
        JavaSource source = JavaSource.parse(path, text(file));
        String id = root.getFileName() + "/" + path;
        return new MethodReader(project, entity).read(source, where, id);
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the folder holds an application with entities. */
    static Optional<Path> at(Path file) {
        return Optional.ofNullable(file.getParent()).filter(root -> Files.isDirectory(root.resolve(".jhipster")));
    }
}
