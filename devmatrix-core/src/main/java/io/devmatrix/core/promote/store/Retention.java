package io.devmatrix.core.promote.store;

import java.sql.SQLException;
import java.time.Instant;

/** What is deleted with a project, and what gets old. */
final class Retention {
    private static final String UNUSED = " NOT EXISTS (SELECT 1 FROM fill WHERE fill.model = model.id)";

    private Retention() {}

    static int deleteProject(Statements.All all, String project) throws SQLException {
        int deleted = all.update("DELETE FROM fill WHERE project = ?", project)
                + all.update("DELETE FROM rule_event WHERE project = ?", project)
                // that of a recording that was killed before its first fill says of no project that it is its own
                + all.update("DELETE FROM model WHERE" + UNUSED);
        all.update("DELETE FROM judged"); // what a judge said may repeat values of the project
        return deleted;
    }

    static int deleteBefore(Statements.All all, Instant limit) throws SQLException {
        all.update("DELETE FROM judged WHERE recorded_at < ?", Statements.at(limit));
        return all.update("DELETE FROM fill WHERE recorded_at < ?", Statements.at(limit))
                + all.update("DELETE FROM model WHERE recorded_at < ? AND" + UNUSED, Statements.at(limit));
    }
}
