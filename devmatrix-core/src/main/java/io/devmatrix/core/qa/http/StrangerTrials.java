package io.devmatrix.core.qa.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A closed operation refuses everybody who cannot prove to be somebody, and nothing comes of it. */
final class StrangerTrials {
    private static final String BEARER = "Bearer ";
    private static final String CHALLENGE = "WWW-Authenticate";

    private final FlowBench bench;
    private final Admission admission;
    private final String title;

    StrangerTrials(FlowBench bench, Admission admission, String title) {
        this.bench = bench;
        this.admission = admission;
        this.title = title;
    }

    /** @param call one that would succeed, were it sent by somebody who may */
    void run(Call call) {
        Principal allowed = admission.authoriser().principal(call);
        Fingerprint before = bench.store().fingerprint();
        refused(" as nobody", bench.bench().client().sendBare(call));
        credentials(allowed)
                .forEach((who, value) ->
                        refused(who, bench.bench().client().sendBare(call.header(Authoriser.HEADER, value))));
        boolean unchanged = before.differences(bench.store().fingerprint()).isEmpty();
        bench.bench().notes().that(title + " as strangers leaves no trace", unchanged, "rows have changed");
    }

    /** All that looks like a proof, by who has it. */
    private Map<String, String> credentials(Principal allowed) {
        TokenMint mint = admission.mint();
        String good = mint.access(allowed);
        Principal gone = new Principal(UUID.randomUUID(), allowed.login(), allowed.role());
        Map<String, String> all = new LinkedHashMap<>();
        all.put(" by Basic", "Basic dXNlcjpwYXNzd29yZA==");
        all.put(" with a token that is none", BEARER + "no.token.this");
        all.put(" with a changed token", BEARER + changed(good));
        all.put(" with a token of another key", BEARER + mint.ofAnotherKey(allowed));
        all.put(" with an unsigned token", BEARER + mint.unsigned(allowed));
        all.put(" with an expired token", BEARER + mint.expired(allowed));
        all.put(" with a refresh token", BEARER + mint.refresh(allowed));
        all.put(" as a user who is gone", BEARER + mint.access(gone));
        return all;
    }

    /** The same header and signature with claims of another. */
    private String changed(String token) {
        String[] parts = token.split("\\.", -1);
        Principal other = admission.guests().any();
        String[] others = admission.mint().access(other).split("\\.", -1);
        return parts[0] + "." + others[1] + "." + parts[2];
    }

    private void refused(String who, Answer answer) {
        Optional<String> objection = unchallenged(answer);
        bench.bench().notes().see(title + who, answer, AccessTrials.UNAUTHORISED, objection);
    }

    /** What is wrong with a 401 that does not say what it wants: RFC 9110, section 15.5.2. */
    static Optional<String> unchallenged(Answer answer) {
        String challenge = answer.header(CHALLENGE).orElse("").toLowerCase(Locale.ROOT);
        return challenge.startsWith("bearer")
                ? Optional.empty()
                : Optional.of("the header `" + CHALLENGE + "` does not ask for a bearer token");
    }
}
