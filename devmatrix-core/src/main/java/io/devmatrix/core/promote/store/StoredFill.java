package io.devmatrix.core.promote.store;

/**
 * A fill with the model's facts and what the judge said of it.
 *
 * @param slotKind what kind of slot it filled
 * @param shapeHash of the contract with the model's names taken out; fills of one shape may become one rule
 * @param wording hash of the behaviour's words with names and numbers taken out; who says the same means the same
 * @param contractHash of the contract as it was
 * @param project hash that stands for the project
 * @param slot id of the slot in its project
 * @param origin who wrote it
 * @param judgeVersion of the judge that judged it
 * @param verdict of that judge
 * @param tree canonical form as JSON
 * @param source as written
 * @param facts as JSON
 * @param factsVersion which facts those are, and how they are named
 * @param model id of the {@link StoredModel} that the contract can be made of again
 */
public record StoredFill(
        String slotKind,
        String shapeHash,
        String wording,
        String contractHash,
        String project,
        String slot,
        Origin origin,
        String judgeVersion,
        Verdict verdict,
        String tree,
        String source,
        String facts,
        String factsVersion,
        String model) {
    /** Who wrote a fill. */
    public enum Origin {
        LLM,
        PERSON,
        RULE
    }

    /** What the judge said. */
    public enum Verdict {
        PASSED,
        FAILED
    }

    /** Stands for all of it: two fills that are alike in everything are one. */
    public String id() {
        return Digest.of(
                slotKind,
                shapeHash,
                wording,
                contractHash,
                project,
                slot,
                origin.name(),
                judgeVersion,
                verdict.name(),
                tree,
                source,
                facts,
                factsVersion,
                model);
    }
}
