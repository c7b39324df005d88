package io.devmatrix.core;

import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.load.ModelLoader;
import io.devmatrix.core.promote.fill.CanonicalFill;
import io.devmatrix.core.promote.fill.ContractFacts;
import io.devmatrix.core.promote.fill.ContractShape;
import io.devmatrix.core.promote.fill.Wording;
import io.devmatrix.core.promote.rule.FactJson;
import io.devmatrix.core.promote.rule.TreeJson;
import io.devmatrix.core.promote.store.StoredFill;
import io.devmatrix.core.promote.store.StoredModel;
import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.lock.Author;
import io.devmatrix.core.slot.lock.ContractParts;
import io.devmatrix.core.slot.lock.SlotLock;
import io.devmatrix.core.slot.lock.SlotStanding;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Accepted fills of a project that passed its judge, as the store keeps them. */
final class StoredRows {
    private final String project;
    private final StoredModel model;

    /** @param project hash that stands for it */
    StoredRows(String project, ProjectLayout layout) {
        this.project = project;
        SortedMap<String, String> files = new TreeMap<>();
        for (ModelFile file : ModelLoader.files(layout.model())) {
            files.put(file.name(), new String(file.content(), StandardCharsets.UTF_8));
        }
        this.model = StoredModel.of(files);
    }

    StoredModel model() {
        return model;
    }

    /** The fill of a slot that is OK; empty when it has no canonical form. */
    Optional<StoredFill> fill(SlotStanding standing) {
        String source = standing.text().orElseThrow();
        return CanonicalFill.of(standing.contract(), source)
                .map(tree -> fill(standing.contract(), standing.lock().orElseThrow(), source, tree));
    }

    private StoredFill fill(SlotContract contract, SlotLock lock, String source, Tree tree) {
        return new StoredFill(
                contract.kind().word(),
                ContractShape.of(contract),
                Wording.of(contract),
                ContractParts.hash(lock.parts()),
                project,
                contract.id(),
                origin(lock.author().kind()),
                lock.verdict().judge(),
                StoredFill.Verdict.PASSED,
                TreeJson.text(tree),
                source,
                FactJson.write(ContractFacts.of(contract)),
                ContractFacts.VERSION,
                model.id());
    }

    private static StoredFill.Origin origin(Author.Kind kind) {
        return switch (kind) {
            case LLM -> StoredFill.Origin.LLM;
            case HUMAN -> StoredFill.Origin.PERSON;
            case RULE -> StoredFill.Origin.RULE;
        };
    }
}
