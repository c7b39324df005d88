package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.qa.token.KnownPassword;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What trials of tokens work with.
 *
 * @param bench of the check
 * @param admission users and tokens
 * @param desk where the service gives out tokens
 */
record TokenBench(Bench bench, Admission admission, TokenDesk desk) {
    /** A new user whose password the judge knows. */
    Principal user() {
        Principal user = admission
                .principals()
                .made(admission.principals().roles().stream().findFirst());
        admission.principals().change(user, password(), KnownPassword.HASH);
        return user;
    }

    /** What holds the hash of the password. */
    AttributeFacts password() {
        return admission.security().password().orElseThrow();
    }

    /** The answer to the login of that user, which must succeed. */
    Answer loggedIn(Principal user) {
        Answer answer = desk.login(user.login(), KnownPassword.TEXT);
        if (answer.status() != 200) {
            throw new NoValue("nobody can log in: " + TokenDesk.told(answer), "Mend the login");
        }
        return answer;
    }

    /** Expects the status, an answer without faults and no further objection; no token or password is told. */
    void see(String what, Answer answer, int status, Optional<String> objection) {
        boolean holds = answer.status() == status && answer.faults().isEmpty() && objection.isEmpty();
        String seen = objection.map(text -> text + "; ").orElse("") + TokenDesk.told(answer);
        bench.notes().that(what + " -> " + status, holds, seen);
    }

    /** Expects one of the statuses, and an answer without faults. */
    void see(String what, Answer answer, List<Integer> statuses) {
        boolean holds = statuses.contains(answer.status()) && answer.faults().isEmpty();
        String expected = statuses.stream().map(String::valueOf).collect(Collectors.joining(" or "));
        bench.notes().that(what + " -> " + expected, holds, TokenDesk.told(answer));
    }

    void see(String what, Answer answer, int status) {
        boolean refused = status == AccessTrials.UNAUTHORISED;
        see(what, answer, status, refused ? StrangerTrials.unchallenged(answer) : Optional.empty());
    }
}
