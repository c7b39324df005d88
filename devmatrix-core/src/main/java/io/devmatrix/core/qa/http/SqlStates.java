package io.devmatrix.core.qa.http;

import java.util.Set;

/** SQLSTATEs with which PostgreSQL refuses rows. */
final class SqlStates {
    static final String NOT_NULL = "23502";
    static final String FOREIGN_KEY = "23503";
    static final String UNIQUE = "23505";
    static final String CHECK = "23514";
    static final String TOO_LONG = "22001";
    static final String OUT_OF_RANGE = "22003";
    /** Newer versions tell a restricted deletion apart. */
    static final Set<String> RESTRICTED = Set.of(FOREIGN_KEY, "23001");

    private SqlStates() {}
}
