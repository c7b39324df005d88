package io.devmatrix.core.load;

/** Reads the outcome of a {@code return} step: a status, and perhaps what is shown. */
final class Outcome {
    private Outcome() {}

    /** Text of the outcome in the form of the schema; empty, with a finding, when it has another. */
    static String text(Value value) {
        NameForm form = value.reading().vocabulary().form("outcome");
        if (!value.isScalar()) {
            value.wrongKind(form.title());
        } else if (!form.fits(value.scalarText())) {
            value.problems()
                    .error(
                            ModelProblem.FORM,
                            value.location(),
                            "`" + value.scalarText() + "` is not " + form.title(),
                            "Let a `guard` refuse if it is an error");
        } else {
            return value.scalarText();
        }
        return "";
    }
}
