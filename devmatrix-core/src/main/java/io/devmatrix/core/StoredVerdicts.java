package io.devmatrix.core;

import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.promote.prove.VerdictMemory;
import io.devmatrix.core.promote.store.PatternStore;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.lock.ContractParts;
import io.devmatrix.core.slot.lock.SlotRules;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/** What judges said, kept in the pattern store. */
final class StoredVerdicts implements VerdictMemory {
    private final PatternStore store;
    private final SlotRules rules;
    private final Instant now;
    private final SortedMap<String, String> kept;

    /** @param rules that fills are held to now; the versions in them are part of each key */
    StoredVerdicts(PatternStore store, SlotRules rules, Instant now) {
        this.store = store;
        this.rules = rules;
        this.now = now;
        this.kept = store.judged();
    }

    @Override
    public String key(SlotContract contract, String text) {
        return Sha256.of(rules.judge()
                + '\n'
                + Runtime.version().feature()
                + '\n'
                + ContractParts.hash(ContractParts.of(contract, rules))
                + '\n'
                + Sha256.of(text));
    }

    @Override
    public Optional<String> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(String key, String verdict) {
        store.remember(key, verdict, now);
    }
}
