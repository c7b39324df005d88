package io.devmatrix.core.slot.judge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Arguments to ask a fill with.
 *
 * @param arguments by parameter, and {@code now} where the contract has it
 * @param wanted what the row of the model's table says of the answer; empty for a case that only conditions judge
 */
record Case(Map<String, @Nullable Object> arguments, Optional<Wanted> wanted) {
    Case {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * The answer that an example wants.
     *
     * @param node of the example
     * @param error name of the refusal; empty for a result
     * @param result members that are named, for a result of several values; else the value
     */
    record Wanted(String node, Optional<String> error, @Nullable Object result) {}

    /** The arguments without the example's answer. */
    static Case of(Map<String, @Nullable Object> arguments) {
        return new Case(arguments, Optional.empty());
    }
}
