package io.devmatrix.maven;

import io.devmatrix.core.PatternPlace;
import io.devmatrix.core.PatternRecorder;
import io.devmatrix.core.promote.store.StoreAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.apache.maven.plugin.MojoFailureException;

/** Deletes from the pattern store what somebody names, and says how much that was. */
final class PatternDeletion {
    private final StoreAddress store;

    PatternDeletion(StoreAddress store) {
        this.store = store;
    }

    /** All that came from a project, named as {@code groupId:artifactId}. */
    String project(String name) throws MojoFailureException {
        String[] parts = name.split(":", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new MojoFailureException(
                    "`" + name + "` names no project. Write `-Ddevmatrix.patterns.deleteProject=groupId:artifactId`.");
        }
        return "Deleted " + rows(PatternRecorder.forget(new PatternPlace(store, parts[0], parts[1]))) + " of `" + name
                + "`";
    }

    /** Fills that were recorded before a day, such as {@code 2026-01-31}. */
    String before(String day) throws MojoFailureException {
        try {
            Instant limit = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
            return "Deleted " + rows(PatternRecorder.forget(store, limit)) + " recorded before " + day + ", 00:00 UTC";
        } catch (DateTimeParseException e) {
            throw new MojoFailureException(
                    "`" + day + "` is no day. Write `-Ddevmatrix.patterns.deleteBefore=2026-01-31`.", e);
        }
    }

    private static String rows(int rows) {
        return rows + (rows == 1 ? " row" : " rows");
    }
}
