package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AuthFacts;
import java.util.List;

/** How a service with passwords gives out tokens, takes them back, and keeps passwords. */
final class TokenTrials {
    private final Bench bench;
    private final Admission admission;
    private final AuthFacts auth;

    TokenTrials(Bench bench, Admission admission) {
        this.bench = bench;
        this.admission = admission;
        this.auth = AuthFacts.of(bench.api().facts()).orElseThrow();
    }

    void run() {
        TokenBench tokens = new TokenBench(bench, admission, new TokenDesk(bench.client(), auth));
        about(auth.login().node(), "login", () -> new LoginTrials(tokens).run());
        about(auth.login().node(), "spoilt logins", () -> new SpoiltLogins(tokens).run());
        about(auth.login().node(), "refresh", () -> new RefreshTrials(tokens).run());
        about(tokens.password().node(), "password", () -> new PasswordTrials(tokens).run());
    }

    private void about(String node, String name, Runnable trial) {
        bench.notes().about(List.of(node, "security"), () -> bench.trial(name, trial));
    }
}
