package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.load.LoadedModel;
import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.load.ModelLoader;
import io.devmatrix.core.promote.fill.CanonicalFill;
import io.devmatrix.core.promote.fill.ContractFacts;
import io.devmatrix.core.promote.fill.Wording;
import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.stack.springboot.generate.SlotContracts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Twelve services of our own with the same six behaviours, each filled in one of three styles. */
final class OwnSlots {
    static final int STYLES = 3;

    private OwnSlots() {}

    /** All slots; service after service, in model order. */
    static List<OwnSlot> all() {
        List<OwnSlot> slots = new ArrayList<>();
        List<OwnWords> services = OwnWords.all();
        for (int service = 0; service < services.size(); service++) {
            OwnWords words = services.get(service);
            List<SlotContract> contracts = contracts(words);
            for (int place = 0; place < contracts.size(); place++) {
                slots.add(slot(words, contracts.get(place), (service + place) % STYLES));
            }
        }
        return slots;
    }

    private static List<SlotContract> contracts(OwnWords words) {
        LoadedModel model = new ModelLoader().load(List.of(ModelFile.of("own.yaml", words.in(text("model.yaml")))));
        if (model.findings().hasErrors() || model.ir().isEmpty()) {
            throw new IllegalStateException(words.name() + ": " + model.findings());
        }
        return SlotContracts.of(FactTable.of(model.ir().get()));
    }

    private static OwnSlot slot(OwnWords words, SlotContract contract, int style) {
        String source = words.in(text("fills/" + contract.name() + "-" + style + ".java"));
        Tree tree = CanonicalFill.of(contract, source)
                .orElseThrow(() -> new IllegalStateException("no canonical form of " + source));
        KnownFill fill = new KnownFill(
                words.name(),
                contract.id(),
                Wording.of(contract),
                contract.slice(),
                words.name(),
                false,
                tree,
                ContractFacts.of(contract));
        return new OwnSlot(style, contract, fill);
    }

    private static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(OwnSlots.class.getResourceAsStream("/own/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
