package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Security.Tokens;
import java.time.Duration;
import java.util.stream.Stream;

/** An access token, which nobody can take back, is short; a refresh token lasts longer, and not for ever. */
final class TokenAge implements IrRule {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST_ACCESS = Duration.ofDays(1);
    private static final Duration LONGEST_REFRESH = Duration.ofDays(365);

    @Override
    public String id() {
        return "RULE-604";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.api().security().stream().flatMap(security -> {
            Tokens tokens = security.tokens();
            return Stream.concat(access(tokens.access()), refresh(tokens));
        });
    }

    private Stream<Problem> access(Duration age) {
        return age.compareTo(SHORTEST) >= 0 && age.compareTo(LONGEST_ACCESS) <= 0
                ? Stream.empty()
                : Stream.of(Problem.error(
                        this,
                        "security.tokens.access",
                        "An access token holds for `" + age + "`, and it may hold from `1m` to `1d`",
                        "Write an `access` between them, or leave it out"));
    }

    private Stream<Problem> refresh(Tokens tokens) {
        Duration age = tokens.refresh();
        return age.compareTo(tokens.access()) > 0 && age.compareTo(LONGEST_REFRESH) <= 0
                ? Stream.empty()
                : Stream.of(Problem.error(
                        this,
                        "security.tokens.refresh",
                        "A refresh token holds for `" + age + "`, and it must outlast `" + tokens.access()
                                + "` and end within `365d`",
                        "Write a longer or shorter `refresh`, or leave it out"));
    }
}
