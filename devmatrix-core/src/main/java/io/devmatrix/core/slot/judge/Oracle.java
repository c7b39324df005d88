package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Condition;
import io.devmatrix.core.slot.contract.Outcome;
import io.devmatrix.core.slot.contract.Reason;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.Optional;

/** Holds answers to the contract: shape, conditions, examples, declared refusals. It knows no right answer of its own. */
final class Oracle {
    private final SlotContract contract;
    private final Conditions conditions;

    Oracle(SlotContract contract) {
        this.contract = contract;
        this.conditions = new Conditions(contract);
    }

    /** What is wrong with the answer; empty when nothing is. */
    Optional<Violation> judge(Case given, HostAnswer answer) {
        return switch (answer.kind()) {
            case HostAnswer.GAVE -> judgeValue(given, answer);
            case HostAnswer.REFUSED -> judgeRefusal(given, answer);
            default -> Optional.of(broken(answer));
        };
    }

    /** The answer as others see it. */
    Outcome outcome(HostAnswer answer) {
        if (answer.kind() == HostAnswer.REFUSED) {
            return new Outcome.Refused(error(answer.name()));
        }
        if (answer.kind() == HostAnswer.GAVE) {
            Fitted fitted = Fitted.of(contract.result(), answer.value());
            return fitted.problem().isEmpty()
                    ? new Outcome.Given(fitted.value())
                    : new Outcome.Broken("the result " + fitted.problem(), 0);
        }
        Violation violation = broken(answer);
        return new Outcome.Broken("the fill " + violation.seen(), violation.line());
    }

    private String error(String constant) {
        return contract.reasons().stream()
                .filter(reason -> reason.constant().equals(constant))
                .map(Reason::error)
                .findFirst()
                .orElse(constant);
    }

    private Optional<Violation> judgeRefusal(Case given, HostAnswer answer) {
        String error = error(answer.name());
        boolean fits = given.wanted()
                .map(wanted -> wanted.error().filter(error::equals).isPresent())
                .orElse(true);
        return fits ? Optional.empty() : Optional.of(example(given, "refuses with `" + error + "`"));
    }

    private Optional<Violation> judgeValue(Case given, HostAnswer answer) {
        Fitted fitted = Fitted.of(contract.result(), answer.value());
        if (!fitted.problem().isEmpty()) {
            return Optional.of(new Violation(
                    "SLOT-130",
                    "shape",
                    0,
                    "answers what does not fit: the result " + fitted.problem(),
                    "The model says what results look like.",
                    "Answer with a value of the type that the signature has"));
        }
        String seen = "answers " + Words.of(fitted.value());
        boolean asExample = given.wanted()
                .map(wanted -> wanted.error().isEmpty() && ExampleResult.matches(wanted.result(), fitted.value()))
                .orElse(true);
        if (!asExample) {
            return Optional.of(example(given, seen));
        }
        return conditions.broken(given.arguments(), fitted.value()).map(condition -> condition(condition, seen));
    }

    private static Violation condition(Condition condition, String seen) {
        String text = condition.that().source().text();
        return new Violation(
                "SLOT-131",
                condition.id(),
                0,
                seen,
                "`" + condition.id() + "` wants `" + text + "`.",
                "Compute the answer so that `" + condition.id() + "` holds");
    }

    private static Violation example(Case given, String seen) {
        Case.Wanted wanted = given.wanted().orElseThrow();
        String answer = wanted.error()
                .map(error -> "a refusal with `" + error + "`")
                .orElseGet(() -> Words.of(wanted.result()));
        return new Violation(
                "SLOT-132",
                wanted.node(),
                0,
                seen,
                "The example `" + wanted.node() + "` wants " + answer + ".",
                "Compute the answer by the rule behind the examples");
    }

    private static Violation broken(HostAnswer answer) {
        return switch (answer.kind()) {
            case HostAnswer.CHANGED -> new Violation(
                    "SLOT-136",
                    "changed",
                    0,
                    "changes what it was given",
                    "Arguments stay as they are.",
                    "Make a new value instead");
            case HostAnswer.DIFFERS -> new Violation(
                    "SLOT-137",
                    "differs",
                    0,
                    "answers differently when it is asked again",
                    "The same question has the same answer, in any process, place and language.",
                    "Use nothing but what is given");
            case HostAnswer.LATE -> late(answer.line());
            case HostAnswer.DIED -> died(answer.name());
            default -> threw(answer);
        };
    }

    private static Violation died(String how) {
        if (how.equals("end")) {
            return new Violation(
                    "SLOT-133",
                    "end",
                    0,
                    "ends the process that asks it",
                    "A fill answers, or refuses with a declared reason.",
                    "Answer");
        }
        return how.equals("memory") ? hungry() : late(0);
    }

    private static Violation threw(HostAnswer answer) {
        if (answer.name().equals("UnsupportedOperationException")) {
            return new Violation(
                    "SLOT-136",
                    "unmodifiable",
                    answer.line(),
                    "changes a list that cannot be changed",
                    "Arguments stay as they are.",
                    "Make a new value instead");
        }
        boolean stack = answer.name().equals("StackOverflowError");
        return new Violation(
                stack ? "SLOT-135" : "SLOT-133",
                answer.name() + answer.line(),
                answer.line(),
                "throws `" + answer.name() + "`",
                "A fill answers, or refuses with a declared reason.",
                stack ? "Use a loop over a collection" : "Ask before what cannot be computed");
    }

    private static Violation late(int line) {
        return new Violation(
                "SLOT-134",
                "late",
                line,
                "does not answer in time",
                "An answer takes less than " + Pace.OF_FILLS.ofCase().toSeconds() + " s.",
                "Use loops that end soon, and numbers of the size that the model needs");
    }

    private static Violation hungry() {
        return new Violation(
                "SLOT-135",
                "memory",
                0,
                "needs more memory than the " + HostChild.MEMORY + " MiB it has",
                "An answer needs little.",
                "Build smaller values");
    }
}
