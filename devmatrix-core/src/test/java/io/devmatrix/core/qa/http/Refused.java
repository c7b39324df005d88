package io.devmatrix.core.qa.http;

/** The fake service refuses. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String name;
    private final String title;
    private String field = "";

    Refused(int status, String title) {
        this(status, "", title, title);
    }

    /** With the name and the title of an error of the model. */
    Refused(int status, String name, String title, String detail) {
        super(detail);
        this.status = status;
        this.name = name;
        this.title = title;
    }

    int status() {
        return status;
    }

    /** The same refusal, about that field of the body. */
    Refused of(String name) {
        field = name;
        return this;
    }

    /** The problem document. */
    FakeAnswer answer() {
        return name.isEmpty()
                ? FakeAnswer.problem(status, title).about(field)
                : FakeAnswer.problem(status, "urn:problem:" + name, title, String.valueOf(getMessage()));
    }
}
