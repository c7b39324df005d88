package io.devmatrix.core.promote.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What is deleted with a project, and what gets old. */
final class Retention {
    private static final String UNUSED = " AND NOT EXISTS (SELECT 1 FROM fill WHERE fill.model = model.id)";

    private Retention() {}

    static int deleteProject(Statements.All all, String project) throws SQLException {
        List<String> models = all.texts("SELECT DISTINCT model FROM fill WHERE project = ?", project);
        int deleted = all.update("DELETE FROM fill WHERE project = ?", project)
                + all.update("DELETE FROM rule_event WHERE project = ?", project);
        for (String model : models) {
            deleted += all.update("DELETE FROM model WHERE id = ?" + UNUSED, model);
        }
        all.update("DELETE FROM judged"); // what a judge said may repeat values of the project
        return deleted;
    }

    static int deleteBefore(Statements.All all, Instant limit) throws SQLException {
        all.update("DELETE FROM judged WHERE recorded_at < ?", Statements.at(limit));
        return all.update("DELETE FROM fill WHERE recorded_at < ?", Statements.at(limit))
                + all.update("DELETE FROM model WHERE recorded_at < ?" + UNUSED, Statements.at(limit));
    }
}
