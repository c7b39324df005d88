package io.devmatrix.core.slot.contract;

/**
 * A rule that was learned from fills, as people name it.
 *
 * @param id hash of what it does
 * @param pack group and artifact of its pack with a colon between
 * @param version of the pack
 */
public record PackRule(String id, String pack, String version) {
    private static final int SHORT = 12;

    /** As much of the id as a line has room for. */
    public String shortId() {
        return id.substring(0, Math.min(SHORT, id.length()));
    }

    /** As plan and manifest call it: {@code pattern-3f2a9c1b04de}. */
    public String name() {
        return "pattern-" + shortId();
    }

    /** The pack with its version: {@code com.acme:patterns:1.2}. */
    public String origin() {
        return pack + ":" + version;
    }

    /** {@code the rule `3f2a9c1b04de` of com.acme:patterns:1.2}. */
    @Override
    public String toString() {
        return "the rule `" + shortId() + "` of " + origin();
    }
}
