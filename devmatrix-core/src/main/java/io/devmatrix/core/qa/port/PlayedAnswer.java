package io.devmatrix.core.qa.port;

/** What a played port does with a request. */
public sealed interface PlayedAnswer {
    /**
     * It answers.
     *
     * @param status HTTP status
     * @param json body; empty for none
     */
    record Text(int status, String json) implements PlayedAnswer {}

    /** It ends the connection. */
    record HangUp() implements PlayedAnswer {}

    /** It lets the service wait for longer than {@link PlayedPorts#PATIENCE}. */
    record Silence() implements PlayedAnswer {}
}
