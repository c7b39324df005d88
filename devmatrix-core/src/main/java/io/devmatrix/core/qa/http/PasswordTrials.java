package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.qa.token.KnownPassword;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the service does with a password that it is given: it keeps the hash, shows nothing, and lets its owner log in. */
final class PasswordTrials {
    private static final int OK = 200;

    private final TokenBench tokens;
    private final Bench bench;
    private final EntityFacts principal;
    private final AttributeFacts password;

    PasswordTrials(TokenBench tokens) {
        this.tokens = tokens;
        this.bench = tokens.bench();
        this.principal = tokens.admission().security().principal();
        this.password = tokens.password();
    }

    void run() {
        hidden();
        Optional<OperationFacts> create = bench.api().operation(principal, Kind.CREATE);
        if (create.isPresent() && carries(principal.members().create())) {
            created(create.get());
        }
    }

    private boolean carries(List<Member> members) {
        return members.stream().anyMatch(member -> member.field().equals(password));
    }

    /** The user itself never sees it. */
    private void hidden() {
        Principal user = tokens.user();
        Answer login = tokens.loggedIn(user);
        secret("login", login, KnownPassword.TEXT, user.id());
        secret("me", tokens.desk().me(tokens.desk().accessToken(login)), KnownPassword.TEXT, user.id());
    }

    private void created(OperationFacts create) {
        ObjectNode body = bench.rows().bodies().full(principal);
        body.put(password.wireName(), KnownPassword.TEXT);
        List<String> parents = bench.rows().parents(principal);
        Answer answer = bench.send(Call.of(create, parents).json(body));
        String title = create.method() + " " + create.path();
        tokens.see(title + ": with a password", answer, create.status());
        Row row = Rows.row(principal, parents, answer.json());
        UUID id = UUID.fromString(row.id());
        kept(title, answer, KnownPassword.TEXT, id);
        login(title, row, KnownPassword.TEXT, OK);
        salted(title, create, parents, id);
        reads(row, id);
        Optional<OperationFacts> update = bench.api().operation(principal, Kind.UPDATE);
        if (update.isPresent() && carries(principal.members().update())) {
            updated(update.get(), row, id);
        }
    }

    private void kept(String title, Answer answer, String text, UUID id) {
        secret(title, answer, text, id);
        String stored = stored(id);
        bench.notes().that(title + ": the password is stored as a hash", KnownPassword.isHash(stored), "it is not");
    }

    private String stored(UUID id) {
        return tokens.admission().principals().stored(id, password);
    }

    /** Neither the password nor its hash, nor a member of that name, is in the answer. */
    private void secret(String title, Answer answer, String text, UUID id) {
        String hash = stored(id);
        boolean shown = answer.text().contains(text)
                || !hash.isEmpty() && answer.text().contains(hash)
                || !answer.json().findValues(password.wireName()).isEmpty();
        bench.notes().that(title + ": the answer has no password", !shown, TokenDesk.told(answer));
    }

    /** Two users with one password have different hashes. */
    private void salted(String title, OperationFacts create, List<String> parents, UUID first) {
        ObjectNode body = bench.rows().bodies().full(principal);
        body.put(password.wireName(), KnownPassword.TEXT);
        Answer answer = bench.send(Call.of(create, parents).json(body));
        String hash = answer.json().path("id").isString()
                ? stored(UUID.fromString(answer.json().path("id").asString()))
                : "";
        boolean salted = !hash.isEmpty() && !hash.equals(stored(first));
        bench.notes().that(title + ": the same password has another hash", salted, "the hashes are the same");
    }

    private void login(String title, Row row, String text, int status) {
        UUID id = UUID.fromString(row.id());
        String login =
                tokens.admission().principals().known(id).map(Principal::login).orElse("");
        String what = status == OK ? ": the user can log in" : ": the old password is of no use";
        tokens.see(title + what, tokens.desk().login(login, text), status);
    }

    private void reads(Row row, UUID id) {
        bench.api()
                .operation(principal, Kind.READ)
                .ifPresent(read -> secret(
                        read.method() + " " + read.path(),
                        bench.send(Call.of(read, row.ids())),
                        KnownPassword.TEXT,
                        id));
        bench.api()
                .operation(principal, Kind.LIST)
                .ifPresent(list -> secret(
                        list.method() + " " + list.path(),
                        bench.send(Call.of(list, row.parents())),
                        KnownPassword.TEXT,
                        id));
    }

    private void updated(OperationFacts update, Row row, UUID id) {
        String other = KnownPassword.TEXT + ", too";
        String title = update.method() + " " + update.path();
        boolean partial = bench.api().partial(principal);
        ObjectNode body = bench.rows().bodies().unchanged(row, partial);
        body.put(password.wireName(), other);
        Answer answer = bench.send(Call.of(update, row.ids()).json(body));
        tokens.see(title + ": another password", answer, update.status());
        kept(title, answer, other, id);
        login(title, row, other, OK);
        login(title, row, KnownPassword.TEXT, AccessTrials.UNAUTHORISED);
        if (partial) {
            JsonNode nothing = Values.JSON.objectNode();
            Answer same = bench.send(Call.of(update, row.ids()).json(nothing));
            tokens.see(title + ": no password", same, update.status());
            login(title + ": no password", row, other, OK);
        }
    }
}
