package io.devmatrix.core;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.load.LoadedModel;
import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.load.ModelLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample models of the tests, in {@code src/test/resources/models}. */
public final class Models {
    private Models() {}

    /** One entity with a life by field. */
    public static ApplicationIr todo() {
        return named("todo").require();
    }

    /** Each part of the format at least once, but for most steps. */
    public static ApplicationIr library() {
        return named("library").require();
    }

    /** Carts, stock and orders: flows, invariants, free-text behaviour. */
    public static ApplicationIr shop() {
        return named("shop").require();
    }

    /** A sample model with its positions. */
    public static LoadedModel named(String name) {
        return new ModelLoader().load(List.of(new ModelFile(name + ".yaml", bytes("/models/" + name + ".yaml"))));
    }

    /** The text of a sample model. */
    public static String text(String name) {
        return resource("/models/" + name + ".yaml");
    }

    /** A text beside the tests. */
    public static String resource(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** A model given as text; its file is called {@code model.yaml}. */
    public static LoadedModel of(String yaml) {
        return new ModelLoader().load(List.of(ModelFile.of("model.yaml", yaml)));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Models.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("`" + resource + "` is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
