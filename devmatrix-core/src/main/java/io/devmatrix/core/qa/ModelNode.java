package io.devmatrix.core.qa;

import java.util.List;

/**
 * A node of the model that a service must show.
 *
 * @param id of the node, as findings and atoms have it
 * @param kind in a word or two, for people
 * @param proofs kinds of evidence it needs, the most direct first; at least one
 */
public record ModelNode(String id, String kind, List<Proof> proofs) {
    /** Id of the node that is the service as a whole: its title, version and description. */
    public static final String SERVICE = "service";

    public ModelNode {
        proofs = proofs.stream().distinct().toList();
        if (proofs.isEmpty()) {
            throw new IllegalArgumentException("`" + id + "` needs no evidence");
        }
    }

    /** A node that needs those kinds of evidence. */
    public static ModelNode of(String id, String kind, Proof... proofs) {
        return new ModelNode(id, kind, List.of(proofs));
    }
}
