package io.devmatrix.core.slot.lock;

import io.devmatrix.core.slot.contract.PackRule;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What makes an accepted fill reproducible: one file a slot. Tokens, cost and times are not in it.
 *
 * @param slot its id
 * @param parts of the contract: name to SHA-256
 * @param prompt SHA-256 of the prompt that was answered; empty for a fill that nobody was asked for
 * @param content SHA-256 of the fill with {@code \n} as line end
 * @param attempts calls that it took; 0 for none
 * @param verdict of the judge
 * @param replaces the rule of a pack in whose place a person put this fill; empty for all others
 */
public record SlotLock(
        String slot,
        SortedMap<String, String> parts,
        Author author,
        String prompt,
        String content,
        int attempts,
        Verdict verdict,
        Optional<PackRule> replaces) {
    /**
     * Why it was accepted.
     *
     * @param cases it was tried with
     * @param killed faults planted into it that the cases noticed
     * @param planted faults planted into it
     * @param judge version of the judge
     * @param allowed version of the list of what it may use
     */
    public record Verdict(int cases, int killed, int planted, String judge, String allowed) {}

    public SlotLock {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /** Of a fill that stands in the place of no rule's. */
    public SlotLock(
            String slot,
            SortedMap<String, String> parts,
            Author author,
            String prompt,
            String content,
            int attempts,
            Verdict verdict) {
        this(slot, parts, author, prompt, content, attempts, verdict, Optional.empty());
    }

    /**
     * The same, as the answer of a provider. Behind the provider {@code files} is a person, until somebody knows better.
     *
     * @param model the one that answered; empty for the one that was asked
     */
    public SlotLock asked(String provider, String model, String promptHash, int calls) {
        Author.Kind kind = provider.equals("files") ? Author.Kind.HUMAN : Author.Kind.LLM;
        return new SlotLock(slot, parts, new Author(kind, provider, model), promptHash, content, calls, verdict);
    }

    /** The same, as the work of a rule, with nobody asked. */
    public SlotLock ruled(PackRule rule) {
        return new SlotLock(slot, parts, Author.of(rule), "", content, 0, verdict);
    }

    /** The same with author, prompt and attempts of an earlier lock of the same text. */
    public SlotLock by(SlotLock earlier) {
        return new SlotLock(slot, parts, earlier.author(), earlier.prompt(), content, earlier.attempts(), verdict);
    }

    /** The same, in the place of what a rule makes. */
    public SlotLock replacing(Optional<PackRule> rule) {
        return new SlotLock(slot, parts, author, prompt, content, attempts, verdict, rule);
    }
}
