package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.AccessFacts.Source;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.qa.token.CompactToken;
import io.devmatrix.core.qa.token.SigningKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Who is let in, by the model and one gap. */
record FakeDoor(FactTable facts, SigningKey key, ConnectionSource source, Set<Gap> gaps) {
    private static final String NOBODY = "ffffffff-ffff-4fff-bfff-ffffffffffff";

    /** Who asks; refuses who may not. */
    Optional<Principal> let(OperationFacts operation, List<UUID> ids, JsonNode body, String header)
            throws SQLException {
        AccessFacts rule = SecurityFacts.access(facts, operation);
        early(operation, ids, body);
        boolean note = operation.id().equals("getNote");
        if (rule.open() && !(note && has(Gap.PUBLIC_MADE_CLOSED))) {
            if (note && has(Gap.PUBLIC_FOR_NOBODY_ELSE) && !header.isEmpty()) {
                throw new Refused(AccessTrials.FORBIDDEN, "Forbidden");
            }
            return Optional.empty();
        }
        boolean made = has(Gap.CLOSED_MADE_PUBLIC) && operation.id().equals("getDesk");
        if (made && header.isEmpty()) {
            return Optional.empty();
        }
        Principal user = signedIn(header);
        if (!may(rule, operation, ids, body, user)) {
            if (has(Gap.FORBIDDEN_WRITES)) {
                execute("UPDATE desks SET label = label || '!'");
            }
            throw new Refused(AccessTrials.FORBIDDEN, "Forbidden");
        }
        return Optional.of(user);
    }

    /** What a service refuses too early that has a gap. */
    private void early(OperationFacts operation, List<UUID> ids, JsonNode body) throws SQLException {
        if (has(Gap.BODY_FIRST)) {
            readable(body);
        }
        boolean gone = operation.id().equals("deleteNote") && notes(ids.get(0)).isEmpty();
        if (gone && has(Gap.ROW_FIRST)) {
            throw new Refused(ApiFacts.NOT_FOUND, "No note");
        }
    }

    private List<UUID> notes(UUID id) throws SQLException {
        return FakeLists.ids(source, "SELECT id FROM notes WHERE id = ?", id);
    }

    private List<UUID> drawers(UUID desk) throws SQLException {
        return FakeLists.ids(source, "SELECT id FROM drawers WHERE desk_id = ?", desk);
    }

    private void readable(JsonNode body) {
        if (body.isMissingNode()) {
            throw new Refused(facts.application().api().statuses().unreadable(), "Not readable");
        }
    }

    boolean has(Gap gap) {
        return gaps.contains(gap);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.open()) {
            FakeRows.execute(connection, sql);
        }
    }

    private Principal signedIn(String header) throws SQLException {
        boolean basic = has(Gap.BASIC_TAKEN) && header.startsWith("Basic ");
        if (basic) {
            return new Principal(UUID.randomUUID(), "", Optional.of("EDITOR"));
        }
        if (!header.startsWith("Bearer ")) {
            if (has(Gap.UNKNOWN_WRITES)) {
                execute("INSERT INTO notes (id, text, active, created_at, updated_at)"
                        + " VALUES (gen_random_uuid(), 'x', true, now(), now())");
            }
            throw unauthorised();
        }
        JsonNode claims =
                JsonTree.parse(claims(header.substring("Bearer ".length())).orElseThrow(FakeDoor::unauthorised));
        boolean over = claims.path("exp").asLong(0) < Instant.now().getEpochSecond();
        boolean refresh = !claims.path("token_type").asString("").equals("access");
        if (over && !has(Gap.EXPIRY_IGNORED) || refresh && !has(Gap.REFRESH_TAKEN)) {
            throw unauthorised();
        }
        UUID id = UUID.fromString(claims.path("sub").asString());
        if (!has(Gap.GONE_TAKEN)
                && FakeLists.ids(source, "SELECT id FROM members WHERE id = ?", id)
                        .isEmpty()) {
            throw unauthorised();
        }
        return new Principal(
                id,
                claims.path("mail").asString(""),
                Optional.of(claims.path("role").asString("")));
    }

    private Optional<String> claims(String token) {
        boolean unsigned = token.endsWith(".") && has(Gap.UNSIGNED_TAKEN);
        String[] parts = token.split("\\.");
        boolean readable = parts.length >= 2 && (unsigned || has(Gap.SIGNATURE_IGNORED) && parts.length == 3);
        if (!readable || parts[1].equals("token")) {
            return CompactToken.claims(key, token);
        }
        return Optional.of(new String(Base64.getUrlDecoder().decode(parts[1])));
    }

    static Refused unauthorised() {
        return new Refused(AccessTrials.UNAUTHORISED, "Unauthorized");
    }

    private boolean may(AccessFacts rule, OperationFacts operation, List<UUID> ids, JsonNode body, Principal user)
            throws SQLException {
        boolean note = operation.id().equals("deleteNote");
        boolean fill = operation.id().equals("fill") && has(Gap.FLOW_ROLE_NOT_CHECKED);
        if (rule.forEverySignedIn() || fill || note && has(Gap.ROLE_NOT_CHECKED)) {
            return true;
        }
        boolean role = rule.roles().contains(user.role().orElse("")) && !(note && has(Gap.ROLE_REFUSED));
        if (role || rule.owner().isEmpty()) {
            return role;
        }
        Owner owner = rule.owner().get();
        if (!has(Gap.OWNER_BEFORE_BODY)) {
            readable(body);
        }
        return owner.source() == Source.LISTED
                || unchecked(operation)
                || !(has(Gap.OWNER_REFUSED) && operation.id().equals("getDesk"))
                        && owner(owner, operation, ids, body)
                                .map(user.id()::equals)
                                .orElse(!has(Gap.OWNER_BEFORE_ROW));
    }

    private boolean unchecked(OperationFacts operation) {
        return has(Gap.OWNER_NOT_CHECKED) && operation.id().equals("getDesk")
                || has(Gap.OWNER_OF_ROW_NOT_CHECKED) && operation.id().equals("updateMember")
                || has(Gap.MADE_FOR_OTHERS) && operation.id().equals("createDesk")
                || has(Gap.FAR_OWNER_NOT_CHECKED) && operation.id().equals("getDrawer")
                || has(Gap.FLOW_OWNER_NOT_CHECKED) && operation.id().equals("tidy");
    }

    private Optional<UUID> owner(Owner owner, OperationFacts operation, List<UUID> ids, JsonNode body)
            throws SQLException {
        boolean part = operation.id().equals("getDrawer") && !has(Gap.PARENT_NOT_CHECKED);
        if (part && !drawers(ids.get(0)).contains(ids.get(1))) {
            return Optional.empty();
        }
        OwnerRows rows = new OwnerRows(facts, source);
        if (operation.kind() != Kind.CREATE) {
            return rows.owner(owner.start(), owner.path(), ids.get(ids.size() - 1));
        }
        RelationFacts first = owner.path().get(0);
        UUID target = first.nesting()
                ? ids.get(ids.size() - 1)
                : UUID.fromString(body.path(first.wireName()).asString(NOBODY));
        List<RelationFacts> rest = owner.path().subList(1, owner.path().size());
        return rows.owner(facts.entity(first.relation().target()), rest, target);
    }
}
