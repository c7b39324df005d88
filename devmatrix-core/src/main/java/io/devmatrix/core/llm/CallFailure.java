package io.devmatrix.core.llm;

import io.devmatrix.core.slot.Failure;
import io.devmatrix.core.slot.LlmReply.Failed;
import io.devmatrix.core.slot.Usage;

/** A call came to nothing; never leaves this package, has no cause and no trace, so nothing can be read out of it. */
final class CallFailure extends RuntimeException {
    private final transient Failure failure;
    private final transient String fix;
    private final transient boolean mayHaveCost;

    private CallFailure(Failure failure, String problem, String fix, boolean mayHaveCost) {
        super(problem, null, false, false);
        this.failure = failure;
        this.fix = fix;
        this.mayHaveCost = mayHaveCost;
    }

    /** Nothing was answered, so nothing was charged. */
    static CallFailure free(Failure failure, String problem, String fix) {
        return new CallFailure(failure, problem, fix, false);
    }

    /** An answer was begun, or may have been. */
    static CallFailure costly(Failure failure, String problem, String fix) {
        return new CallFailure(failure, problem, fix, true);
    }

    /** What came back is not of the protocol. */
    static CallFailure protocol(String problem) {
        return costly(Failure.PROTOCOL, problem, "Check that the base URL is that of an API of this kind.");
    }

    Failed reply(int requests) {
        Usage usage = mayHaveCost ? Usage.unknown(requests) : Usage.free(requests);
        return new Failed(failure, String.valueOf(getMessage()), fix, usage);
    }
}
