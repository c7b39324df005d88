package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;

/** How a flow refuses: an exception with a named error, and a detail where the error's title has placeholders. */
final class FlowProblems {
    private static final Quote THROW_UNLESS =
            Quote.statements("""
            if ($not) {
                throw $problem;
            }
            """);
    private static final Quote RANGE =
            Quote.expression("$ProblemException.of($Options.VALIDATION_STATUS, \"The $words would leave its range\")");

    private final FlowCode code;

    FlowProblems(FlowCode code) {
        this.code = code;
    }

    /** Ends the request with the error where the opposite holds. */
    Code unless(Code not, BusinessError error, String node) {
        return unless(not, exception(error, node));
    }

    /** Ends the request with the exception where the opposite holds. */
    Code unless(Code not, Code exception) {
        return THROW_UNLESS.with("not", not).with("problem", exception);
    }

    /** The exception of a counter that would leave its range. */
    Code outOfRange(String words) {
        return RANGE.with("ProblemException", code.units().base("error.ProblemException"))
                .with("Options", code.units().base("ApiOptions"))
                .with("words", words);
    }

    /** The exception that carries the error, its title filled by what is known at the node. */
    Code exception(BusinessError error, String node) {
        return code.errors().exception(error, node);
    }
}
