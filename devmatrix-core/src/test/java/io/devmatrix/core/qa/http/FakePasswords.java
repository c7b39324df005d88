package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.qa.token.KnownPassword;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what looks like hashes of passwords, and remembers what they are of. */
final class FakePasswords {
    private static final int WORK = 60;

    private final ConnectionSource source;
    private final Set<Gap> gaps;
    private final Map<String, String> texts = new ConcurrentHashMap<>(Map.of(KnownPassword.HASH, KnownPassword.TEXT));

    FakePasswords(ConnectionSource source, Set<Gap> gaps) {
        this.source = source;
        this.gaps = gaps;
    }

    /** What the database has; empty for no user. */
    String hash(UUID id) {
        try (Connection connection = source.open();
                PreparedStatement statement = connection.prepareStatement("SELECT secret FROM members WHERE id = ?")) {
            statement.setObject(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps a password that came, or the hash of before. */
    void keep(Kind kind, UUID id, String given, String before) {
        if (kind == Kind.READ) {
            return;
        }
        String kept = given.isEmpty() ? before : hashed(id, given);
        if (kind == Kind.UPDATE && gaps.contains(Gap.UPDATE_KEEPS_PASSWORD)) {
            kept = before;
        }
        if (kind == Kind.UPDATE && given.isEmpty() && gaps.contains(Gap.UPDATE_HASHES_AGAIN)) {
            kept = hashed(id, before);
        }
        if (kind == Kind.CREATE && gaps.contains(Gap.CREATED_CANNOT_LOG_IN)) {
            texts.put(kept, given + "?");
        }
        write(id, kept);
    }

    private String hashed(UUID id, String text) {
        if (gaps.contains(Gap.PASSWORD_KEPT)) {
            texts.put(text, text);
            return text;
        }
        String salt = gaps.contains(Gap.NO_SALT) ? "" : id.toString();
        String hash = "$2a$10$" + Sha256.of(salt + text).substring(0, 53);
        texts.put(hash, text);
        return hash;
    }

    private void write(UUID id, String hash) {
        try (Connection connection = source.open();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE members SET secret = ? WHERE id = ?")) {
            statement.setString(1, hash);
            statement.setObject(2, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it is the password of that hash, which takes its time. */
    boolean matches(String text, String hash) {
        work();
        return texts.getOrDefault(hash, "").equals(text)
                || gaps.contains(Gap.HASH_TAKEN) && text.equals(hash)
                || gaps.contains(Gap.WRONG_PASSWORD_TAKEN) && !text.equals(hash);
    }

    void work() {
        try {
            Thread.sleep(WORK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
