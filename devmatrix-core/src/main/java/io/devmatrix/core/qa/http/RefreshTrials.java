package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.token.KnownPassword;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Refresh tokens: good once, and never again when one was shown twice, or after logout. */
final class RefreshTrials {
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int REFUSED = AccessTrials.UNAUTHORISED;
    private static final int CLIENTS = 4;
    private static final int ROUNDS = 3;

    private final TokenBench tokens;
    private final TokenDesk desk;

    RefreshTrials(TokenBench tokens) {
        this.tokens = tokens;
        this.desk = tokens.desk();
    }

    void run() {
        rotation();
        forgeries();
        logout();
        for (int i = 1; i <= ROUNDS; i++) {
            atOnce(i);
        }
        gone();
    }

    private void rotation() {
        Principal user = tokens.user();
        String first = desk.refreshToken(tokens.loggedIn(user));
        String elsewhere = desk.refreshToken(tokens.loggedIn(user));
        Answer refreshed = desk.refresh(first);
        String second = desk.refreshToken(refreshed);
        boolean other = !second.isEmpty() && !second.equals(first);
        tokens.see("refresh: rotates", refreshed, OK, objection(other, "the refresh token is the same"));
        tokens.see("me: with the new access token", desk.me(desk.accessToken(refreshed)), OK);
        String third = desk.refreshToken(desk.refresh(second));
        tokens.see("refresh: a used token", desk.refresh(first), REFUSED);
        tokens.see("refresh: the newest after a used one was shown", desk.refresh(third), REFUSED);
        tokens.see("refresh: another login stays", desk.refresh(elsewhere), OK);
    }

    private static Optional<String> objection(boolean right, String text) {
        return right ? Optional.empty() : Optional.of(text);
    }

    private void forgeries() {
        Principal user = tokens.user();
        Answer login = tokens.loggedIn(user);
        TokenMint mint = tokens.admission().mint();
        tokens.see("refresh: an access token", desk.refresh(desk.accessToken(login)), REFUSED);
        tokens.see("refresh: no token at all", desk.refresh("no.token.this"), REFUSED);
        tokens.see("refresh: a token that was never given out", desk.refresh(mint.refresh(user)), REFUSED);
        tokens.see("refresh: an expired token", desk.refresh(mint.expired(desk.refreshToken(login))), REFUSED);
        tokens.see("refresh: an unsigned token", desk.refresh(mint.unsigned(user)), REFUSED);
    }

    private void logout() {
        Principal user = tokens.user();
        String first = desk.refreshToken(tokens.loggedIn(user));
        String elsewhere = desk.refreshToken(tokens.loggedIn(user));
        String token = desk.refreshToken(desk.refresh(first));
        tokens.see("logout", desk.logout(token), NO_CONTENT);
        tokens.see("refresh: after logout", desk.refresh(token), REFUSED);
        tokens.see("logout: again", desk.logout(token), NO_CONTENT);
        tokens.see("refresh: another login after logout", desk.refresh(elsewhere), OK);
    }

    private void atOnce(int round) {
        String token = desk.refreshToken(tokens.loggedIn(tokens.user()));
        List<Integer> statuses = together(() -> desk.refresh(token).status());
        long won = statuses.stream().filter(status -> status == OK).count();
        long lost = statuses.stream().filter(status -> status == REFUSED).count();
        tokens.bench()
                .notes()
                .that(
                        "refresh: one of several at once wins, round " + round,
                        won == 1 && lost == CLIENTS - 1,
                        "the answers are " + statuses);
    }

    private static List<Integer> together(Callable<Integer> asked) {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                all.add(asked);
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : clients.invokeAll(all)) {
                statuses.add(one.get());
            }
            return statuses;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            clients.shutdownNow();
        }
    }

    private void gone() {
        Principal user = tokens.user();
        Answer login = tokens.loggedIn(user);
        tokens.admission().principals().delete(user);
        tokens.see("me: of a user who is gone", desk.me(desk.accessToken(login)), REFUSED);
        tokens.see("refresh: of a user who is gone", desk.refresh(desk.refreshToken(login)), REFUSED);
        tokens.see("login: of a user who is gone", desk.login(user.login(), KnownPassword.TEXT), REFUSED);
    }
}
