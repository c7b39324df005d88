package io.devmatrix.core.promote.rule;

/** Ends an evaluation that a guard stops; never leaves this package. */
final class Uncertain extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Outcome.Abstention abstention;

    Uncertain(Outcome.Guard guard, String detail) {
        super(detail, null, false, false);
        this.abstention = new Outcome.Abstention(guard, detail);
    }

    Outcome.Abstention abstention() {
        return abstention;
    }
}
