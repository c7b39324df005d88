package io.devmatrix.benchmarks.migrate;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.load.LoadedModel;
import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.load.ModelLoader;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.SchemaDiff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares the schemas of two models once, in a cold JVM, and prints its milliseconds, those of the processor, and the number of changes. */
final class DiffProcess {
    private DiffProcess() {}

    /** The older model, the newer model. */
    public static void main(String[] arguments) {
        ModelSchema older = schema(Path.of(arguments[0]));
        ModelSchema newer = schema(Path.of(arguments[1]));
        long used = processor();
        long start = System.nanoTime();
        int changes = SchemaDiff.between(older.schema(), newer.schema(), newer.intent())
                .size();
        long wall = (System.nanoTime() - start) / 1_000_000;
        System.out.println(wall + " " + (processor() - used) + " " + changes);
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    static ModelSchema schema(Path file) {
        LoadedModel model = new ModelLoader().load(List.of(ModelFile.of(file.toString(), text(file))));
        return ModelSchema.of(FactTable.of(model.require()), model.positions()::of);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
