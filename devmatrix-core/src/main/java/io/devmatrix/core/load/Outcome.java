package io.devmatrix.core.load;

/** Reads the outcome of a {@code return} step: a status, and perhaps what is shown. */
final class Outcome {
    private Outcome() {}

    /** Text of the outcome in the form of the schema; empty, with a finding, when it has another. */
    static String text(Value value) {
        NameForm form = value.reading().vocabulary().form("outcome");
        if (value.isScalar() && form.fits(value.scalarText())) {
            return value.scalarText();
        }
        value.wrongKind(form.title());
        return "";
    }
}
