package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;

/**
 * What surrounds the service.
 *
 * @param externalPaths HTTP paths that the service has and the model does not know, Ant patterns
 * @param externalTables tables that the database has and the model does not know
 * @param healthAliases further paths that answer as {@code /health/ready} does
 * @param losses data that a migration may lose
 * @param cacheStats path that shows how often reads were answered from memory
 */
public record InfrastructureIr(
        List<String> externalPaths,
        List<String> externalTables,
        List<String> healthAliases,
        List<Loss> losses,
        Optional<String> cacheStats) {
    public InfrastructureIr {
        externalPaths = List.copyOf(externalPaths);
        externalTables = List.copyOf(externalTables);
        healthAliases = List.copyOf(healthAliases);
        losses = List.copyOf(losses);
    }
}
