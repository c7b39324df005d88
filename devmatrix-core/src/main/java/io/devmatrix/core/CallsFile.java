package io.devmatrix.core;

import io.devmatrix.core.load.YamlNode.Sequence;
import io.devmatrix.core.output.JsonDocument;
import io.devmatrix.core.slot.Bill;
import io.devmatrix.core.slot.BillItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.OptionalInt;

/** What the calls of the last run took: below the build directory, never in the lock, for it differs from run to run. */
final class CallsFile {
    private CallsFile() {}

    private static Path file(ProjectLayout layout) {
        return layout.work().resolve("slots/calls.json");
    }

    /** How many calls the last run made that might ask somebody; empty when there was none. */
    static OptionalInt count(ProjectLayout layout) {
        return WorkFile.read(file(layout))
                .flatMap(record -> record.value("calls"))
                .filter(Sequence.class::isInstance)
                .map(calls -> OptionalInt.of(((Sequence) calls).items().size()))
                .orElse(OptionalInt.empty());
    }

    /** Writes it as a whole, so that a run that is stopped leaves what was known behind its last call. */
    static void write(ProjectLayout layout, Bill bill) {
        Path file = file(layout);
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.writeString(
                    file.resolveSibling("calls.json.new"),
                    JsonDocument.of(JsonDocument.object(
                            "currency",
                            bill.currency(),
                            "knownCost",
                            bill.knownCost(),
                            "calls",
                            bill.items().stream().map(CallsFile::call).toList())));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> call(BillItem item) {
        Map<String, Object> call = JsonDocument.object(
                "purpose", item.purpose(),
                "provider", item.provider(),
                "model", item.model(),
                "outcome", item.outcome(),
                "requests", item.usage().requests(),
                "millis", item.took().toMillis());
        item.usage().inputTokens().ifPresent(tokens -> call.put("inputTokens", tokens));
        item.usage().outputTokens().ifPresent(tokens -> call.put("outputTokens", tokens));
        item.cost().ifPresent(cost -> call.put("cost", cost));
        return call;
    }
}
