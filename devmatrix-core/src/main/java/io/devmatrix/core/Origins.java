package io.devmatrix.core;

import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.template.TemplateLock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Who makes a file of the project: a rule, or a sealed template. */
final class Origins implements Function<String, Optional<String>> {
    private final ProjectLayout layout;
    private final Supplier<List<GeneratedFile>> generated;

    /** @param generated what the model asks for; asked when a path lies below the build directory */
    Origins(ProjectLayout layout, Supplier<List<GeneratedFile>> generated) {
        this.layout = layout;
        this.generated = generated;
    }

    @Override
    public Optional<String> apply(String path) {
        String build = layout.base().relativize(layout.build()).toString().replace('\\', '/') + "/";
        return path.startsWith(build) ? ofRule(path.substring(build.length())) : ofTemplate(path);
    }

    private Optional<String> ofRule(String path) {
        return generated.get().stream()
                .filter(file -> file.fullPath().equals(path))
                .map(file -> "the rule `" + file.rule() + "`"
                        + (file.node().isEmpty() ? "" : " from `" + file.node() + "` of the model"))
                .findFirst();
    }

    private Optional<String> ofTemplate(String path) {
        return TemplateLock.read(layout.lock()).stream()
                .flatMap(lock -> lock.files().stream())
                .filter(file -> file.path().equals(path))
                .map(file -> "a template, and sealed (`mvn devmatrix:eject` hands it over)")
                .findFirst();
    }
}
