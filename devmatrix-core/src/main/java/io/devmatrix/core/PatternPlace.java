package io.devmatrix.core;

import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.promote.store.StoreAddress;

/**
 * Whose patterns are recorded, and where.
 *
 * @param store that is appended to
 * @param groupId of the project
 * @param artifactId of the project
 */
public record PatternPlace(StoreAddress store, String groupId, String artifactId) {
    /** What stands for the project in the store: SHA-256 of both with a colon between. */
    public String project() {
        return Sha256.of(groupId + ":" + artifactId);
    }
}
