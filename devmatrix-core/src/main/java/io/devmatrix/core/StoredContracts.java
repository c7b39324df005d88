package io.devmatrix.core;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.load.ModelLoader;
import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.promote.prove.SourceContracts;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.lock.ContractParts;
import io.devmatrix.core.slot.lock.SlotRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Contracts of stored fills, made again from the stored models as {@code generate} makes them from a project's. */
final class StoredContracts implements SourceContracts {
    private final Function<String, Optional<SortedMap<String, String>>> models;
    private final Function<FactTable, List<SlotContract>> slots;
    private final SlotRules rules;
    private final Map<String, Read> read = new HashMap<>();

    /** The slots of one stored model, or why there are none. */
    private record Read(List<SlotContract> contracts, String why) {}

    /**
     * @param models files of a model by its id: name to text
     * @param slots of a sound model
     * @param rules that fills are held to now
     */
    StoredContracts(
            Function<String, Optional<SortedMap<String, String>>> models,
            Function<FactTable, List<SlotContract>> slots,
            SlotRules rules) {
        this.models = models;
        this.slots = slots;
        this.rules = rules;
    }

    @Override
    public Found find(KnownFill fill) {
        Read model = read.computeIfAbsent(fill.model(), this::read);
        if (!model.why().isEmpty()) {
            return new Found.Gone(model.why());
        }
        return model.contracts().stream()
                .filter(contract -> contract.id().equals(fill.slot()))
                .findFirst()
                .map(contract -> same(contract, fill))
                .orElseGet(() -> new Found.Gone("its stored model has no slot `" + fill.slot() + "` any more"));
    }

    private Found same(SlotContract contract, KnownFill fill) {
        return ContractParts.hash(ContractParts.of(contract, rules)).equals(fill.contract())
                ? new Found.Same(contract)
                : new Found.Gone(
                        "its contract is another one now; run `mvn verify -Ddevmatrix.patterns.record` there again");
    }

    private Read read(String id) {
        Optional<SortedMap<String, String>> files = models.apply(id);
        if (files.isEmpty()) {
            return new Read(List.of(), "its model is not in the store");
        }
        ModelReading model = ModelReading.of(new ModelLoader()
                .load(files.get().entrySet().stream()
                        .map(file -> ModelFile.of(file.getKey(), file.getValue()))
                        .toList()));
        return model.isSound()
                ? new Read(slots.apply(model.facts().orElseThrow()), "")
                : new Read(
                        List.of(),
                        "its stored model is not sound any more: "
                                + model.findings().all().get(0).problem());
    }
}
