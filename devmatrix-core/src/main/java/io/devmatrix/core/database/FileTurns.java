package io.devmatrix.core.database;

import java.sql.SQLException;

/** Waits for a turn at a database in files, which one program at a time has open. */
public final class FileTurns {
    /** H2's code for files that another program has open. */
    private static final int IN_USE = 90020;

    private static final int ATTEMPTS = 1200;
    private static final int PAUSE_MILLIS = 50;

    private int attempts;

    /** Whether another program has the files and it is worth trying again, which is said after a pause; for up to a minute. */
    public boolean again(Throwable failure) {
        return isInUse(failure) && ++attempts < ATTEMPTS && pause();
    }

    private static boolean isInUse(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && sql.getErrorCode() == IN_USE) {
                return true;
            }
        }
        return false;
    }

    /** Whether it was not interrupted. */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
