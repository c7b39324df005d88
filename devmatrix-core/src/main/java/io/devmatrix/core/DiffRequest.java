package io.devmatrix.core;

import java.util.List;

/**
 * What is to be compared.
 *
 * @param layout of the project as it is now
 * @param revision of version control to compare with
 * @param generator program and arguments that generate in the project of the revision, where another version of the
 *     product did; empty when this one did
 */
public record DiffRequest(ProjectLayout layout, String revision, List<String> generator) {
    public DiffRequest {
        generator = List.copyOf(generator);
    }
}
