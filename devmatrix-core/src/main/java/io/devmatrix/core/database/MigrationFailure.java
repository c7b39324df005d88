package io.devmatrix.core.database;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Turns what Flyway and PostgreSQL say about a migration into findings with a place. */
record MigrationFailure(Path project, String folder) {
    private static final String STATEMENT = "MIGRATION-001";
    private static final String FOLDER = "MIGRATION-002";
    private static final String NOTHING_APPLIED = "Mend the statement; nothing of this file is applied";
    private static final String REPEATED =
            "Mend what it names, then migrate again: no data is lost, and all steps of this file are repeated";

    static Finding noFolder(String folder) {
        return Finding.error(
                FOLDER, Location.of(folder), "`" + folder + "` is no folder", "Run `mvn devmatrix:migrate`");
    }

    Findings ofStatement(FlywayMigrateException failure) {
        String script = file(failure.getMigration().getPhysicalLocation());
        Optional<FlywaySqlScriptException> statement = cause(failure, FlywaySqlScriptException.class);
        Optional<ServerErrorMessage> server =
                cause(failure, PSQLException.class).map(PSQLException::getServerErrorMessage);
        Location place = statement
                .map(each -> place(
                        script,
                        each,
                        server.map(ServerErrorMessage::getPosition).orElse(0)))
                .orElse(Location.of(script));
        String problem = server.map(MigrationFailure::problem).orElseGet(() -> firstLine(failure));
        String fix = server.map(ServerErrorMessage::getHint).orElse(isSteps(script) ? REPEATED : NOTHING_APPLIED);
        return Findings.of(List.of(Finding.error(STATEMENT, place, problem, fix)));
    }

    Findings ofFolder(FlywayException failure) {
        String message = failure.getMessage().strip().replaceAll("\\s*\\R\\s*", " ");
        String plain = message.replace(project.toAbsolutePath() + "/", "");
        return Findings.of(List.of(Finding.error(
                FOLDER,
                Location.of(folder),
                "The migrations do not fit together: " + plain,
                "Applied files stay as they are; add a new `V<n>__<name>.sql`")));
    }

    static String firstLine(Throwable failure) {
        return failure.getMessage().strip().lines().findFirst().orElse("");
    }

    private String file(String physical) {
        return folder + "/" + Path.of(physical).getFileName();
    }

    /** PostgreSQL counts characters from the start of the statement, Flyway knows the line on which it starts. */
    private static Location place(String file, FlywaySqlScriptException failure, int position) {
        if (position <= 0) {
            return new Location(file, failure.getLineNumber(), 0);
        }
        String before = failure.getStatement()
                .substring(0, Math.min(position - 1, failure.getStatement().length()));
        int lines = (int) before.chars().filter(character -> character == '\n').count();
        // the column on the first line is not known: Flyway cuts the blanks before a statement
        int column = lines == 0 ? 0 : before.length() - before.lastIndexOf('\n');
        return new Location(file, failure.getLineNumber() + lines, column);
    }

    private static String problem(ServerErrorMessage server) {
        String detail = server.getDetail() == null ? "" : " (" + server.getDetail() + ")";
        return "PostgreSQL refuses the statement: " + server.getMessage() + detail;
    }

    /** Whether it runs outside of a transaction, behind the one of its version. */
    private static boolean isSteps(String script) {
        return script.matches(".*/V[1-9]\\d*\\.1__.*_steps\\.sql");
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }
}
