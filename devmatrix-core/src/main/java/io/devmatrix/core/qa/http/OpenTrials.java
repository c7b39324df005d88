package io.devmatrix.core.qa.http;

/** An operation that is public lets in whoever asks. */
final class OpenTrials {
    private final Bench bench;
    private final Admission admission;
    private final String title;

    OpenTrials(Bench bench, Admission admission, String title) {
        this.bench = bench;
        this.admission = admission;
        this.title = title;
    }

    void run(Call call) {
        letIn(" as nobody is let in", bench.client().sendBare(call));
        Call signedIn = admission.authoriser().as(call, admission.guests().any());
        letIn(" as somebody signed in is let in", bench.client().sendBare(signedIn));
    }

    private void letIn(String who, Answer answer) {
        bench.notes().that(title + who, AccessTrials.isLetIn(answer), answer.seen());
    }
}
