package io.devmatrix.core.promote.prove;

import io.devmatrix.core.slot.contract.SlotContract;
import java.util.Optional;

/** Keeps what a judge said of a text, for the next time that the same is asked. It need not be trusted. */
public interface VerdictMemory {
    /** SHA-256 of all that a verdict depends on: contract, text, versions of the judge and of what it allows. */
    String key(SlotContract contract, String text);

    /** What was kept under the key, as it was kept or not. */
    Optional<String> find(String key);

    /** Keeps it in the place of what was there. */
    void keep(String key, String verdict);
}
