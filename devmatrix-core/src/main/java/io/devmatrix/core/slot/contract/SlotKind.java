package io.devmatrix.core.slot.contract;

import java.util.Locale;

/** The places where a fill may stand; nothing else is ever written by the author of a fill, patches of a fill apart. */
public enum SlotKind {
    /** Decisions of a business operation. */
    FLOW("flow", "FlowMethods"),
    /** Rules of the business, those for edge cases too. */
    RULE("rule", "BusinessRules"),
    /** What only an endpoint of its own answers. */
    ENDPOINT("web", "CustomEndpoints"),
    /** What somebody else's answer means here. */
    MAPPING("mapping", "Mappings");

    private final String folder;
    private final String suffix;

    SlotKind(String folder, String suffix) {
        this.folder = folder;
        this.suffix = suffix;
    }

    /** Last part of the fill's package. */
    public String folder() {
        return folder;
    }

    /** How the simple name of the fill's class ends. */
    public String suffix() {
        return suffix;
    }

    /** As the model and the lock write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
