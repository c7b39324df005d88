package io.devmatrix.core.promote.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads rows of the store. */
final class Rows {
    private Rows() {}

    /** Reads one row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static StoredFill fill(ResultSet row) throws SQLException {
        return new StoredFill(
                row.getString("slot_kind"),
                row.getString("shape_hash"),
                row.getString("wording"),
                row.getString("contract_hash"),
                row.getString("project"),
                row.getString("slot"),
                StoredFill.Origin.valueOf(row.getString("origin")),
                row.getString("judge_version"),
                StoredFill.Verdict.valueOf(row.getString("verdict")),
                row.getString("tree"),
                row.getString("source"),
                row.getString("facts"),
                row.getString("facts_version"),
                row.getString("model"));
    }

    static StoredModel model(ResultSet row) throws SQLException {
        return new StoredModel(row.getString("id"), ModelText.read(row.getString("files")));
    }

    static RuleEvent event(ResultSet row) throws SQLException {
        return new RuleEvent(
                row.getString("rule_id"),
                RuleEvent.Kind.valueOf(row.getString("kind")),
                row.getString("project"),
                row.getString("slot"),
                row.getInt("projects"),
                row.getString("detail"));
    }
}
