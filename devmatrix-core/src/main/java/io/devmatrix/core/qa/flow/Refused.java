package io.devmatrix.core.qa.flow;

/** Ends a run with a refusal. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Outcome.Refusal refusal;

    Refused(Outcome.Refusal refusal) {
        super(refusal.node(), null, false, false);
        this.refusal = refusal;
    }

    Outcome.Refusal refusal() {
        return refusal;
    }
}
