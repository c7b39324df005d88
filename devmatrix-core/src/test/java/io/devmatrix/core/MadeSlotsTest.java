package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.promote.pack.RebateProjects;
import io.devmatrix.core.promote.pack.SamplePacks;
import io.devmatrix.core.qa.SuccessMetrics;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.lock.Author;
import io.devmatrix.core.slot.lock.SlotLock;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.stack.springboot.SpringBootStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report counts as reuse. */
class MadeSlotsTest {
    private static final String FILL = "src/main/java/com/acme/shop/rule/TieredRebateBusinessRules.java";

    @TempDir
    private Path folder;

    private ProjectLayout layout;

    @BeforeEach
    void model() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        layout = new ProjectLayout(project, project.resolve("target"), List.of(project.resolve("src/main/java")));
        Files.createDirectories(layout.model());
        Files.writeString(layout.model().resolve("application.yaml"), RebateProjects.model());
    }

    @Test
    void countsWhatARuleMakesWithEachGeneration() {
        assertThat(made(SamplePacks.loader(folder, SamplePacks.pack(RebateProjects.rule()))))
                .isEqualTo(new SuccessMetrics.Slots(1, 1));
    }

    @Test
    void anOpenSlotIsNoReuse() {
        assertThat(made(getClass().getClassLoader())).isEqualTo(new SuccessMetrics.Slots(1, 0));
    }

    @Test
    void countsAFillThatARuleWasTriedForAsLongAsItIsTheRules() throws IOException {
        lock(RebateProjects.fill(), new Author(Author.Kind.RULE, "com.acme:patterns:1.2", "r"));
        assertThat(made(getClass().getClassLoader())).isEqualTo(new SuccessMetrics.Slots(1, 1));

        Files.writeString(layout.base().resolve(FILL), RebateProjects.fill() + "// edited\n");
        assertThat(made(getClass().getClassLoader())).isEqualTo(new SuccessMetrics.Slots(1, 0));
    }

    @Test
    void aPersonsFillIsNoReuseThoughAPackIsThere() throws IOException {
        lock(RebateProjects.fill(), Author.HUMAN);

        assertThat(made(SamplePacks.loader(folder, SamplePacks.pack(RebateProjects.rule()))))
                .isEqualTo(new SuccessMetrics.Slots(1, 0));
    }

    private void lock(String text, Author author) throws IOException {
        Files.createDirectories(layout.base().resolve(FILL).getParent());
        Files.writeString(layout.base().resolve(FILL), text);
        SlotShelf shelf = shelf(getClass().getClassLoader());
        SlotContract contract = shelf.standings().get(0).contract();
        SlotLock.Verdict verdict = new SlotLock.Verdict(1, 1, 1, "1", "1");
        shelf.lock(
                contract, new SlotLock(contract.id(), shelf.parts(contract), author, "", Sha256.of(text), 0, verdict));
    }

    private SuccessMetrics.Slots made(ClassLoader loader) {
        return MadeSlots.of(shelf(loader));
    }

    private SlotShelf shelf(ClassLoader loader) {
        SpringBootStack stack = new SpringBootStack();
        FactTable facts = ModelReading.of(layout).facts().orElseThrow();
        return SlotSources.of(stack, new Packs(loader, stack::slots)).shelf(layout, facts);
    }
}
