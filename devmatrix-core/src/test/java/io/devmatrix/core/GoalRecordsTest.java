package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.slot.Bill;
import io.devmatrix.core.slot.BillItem;
import io.devmatrix.core.slot.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goals leave behind for the success metrics is read as it was written. */
class GoalRecordsTest {
    @TempDir
    private Path folder;

    private ProjectLayout layout;

    @BeforeEach
    void layOut() {
        layout = new ProjectLayout(folder, folder.resolve("target"), List.of());
    }

    @Test
    void callsAreCounted() {
        BillItem item = new BillItem(
                "`a: {`\n\"purpose\": 1", "files", "", "Answer", Usage.NONE, Optional.empty(), java.time.Duration.ZERO);
        CallsFile.write(layout, new Bill("EUR", List.of(item, item)));

        assertThat(CallsFile.count(layout)).hasValue(2);

        CallsFile.write(layout, new Bill("EUR", List.of()));
        assertThat(CallsFile.count(layout)).hasValue(0);
    }

    @Test
    void theTimeOfTheGenerationIsKept() {
        GenerationTime.write(layout, Duration.ofMillis(1234));

        assertThat(GenerationTime.read(layout)).contains(Duration.ofMillis(1234));
    }

    @Test
    void whatIsNotThereOrNoRecordIsNotMadeUp() throws IOException {
        assertThat(CallsFile.count(layout)).isEqualTo(OptionalInt.empty());
        assertThat(GenerationTime.read(layout)).isEmpty();

        Files.createDirectories(layout.work().resolve("slots"));
        Files.writeString(layout.work().resolve("slots/calls.json"), "{ \"calls\": 3 }");
        Files.writeString(layout.work().resolve("generation.json"), "{ \"millis\": -1 }");
        assertThat(CallsFile.count(layout)).isEqualTo(OptionalInt.empty());
        assertThat(GenerationTime.read(layout)).isEmpty();
    }
}
