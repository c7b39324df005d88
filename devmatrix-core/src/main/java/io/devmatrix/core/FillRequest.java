package io.devmatrix.core;

import io.devmatrix.core.slot.Budget;
import io.devmatrix.core.slot.PriceList;
import io.devmatrix.core.slot.ProviderSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be filled.
 *
 * @param classPath of the project's main classes
 * @param slot id or name of the one slot; empty for all
 * @param asked who may be asked; empty in mode {@code safe}, when nobody may
 */
public record FillRequest(ProjectLayout layout, List<Path> classPath, Optional<String> slot, Optional<Asked> asked) {
    public FillRequest {
        classPath = List.copyOf(classPath);
    }

    /**
     * Who may be asked, and what may be spent.
     *
     * @param settings of the provider
     */
    public record Asked(ProviderSettings settings, Budget budget, PriceList prices) {}
}
