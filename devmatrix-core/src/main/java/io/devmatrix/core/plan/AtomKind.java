package io.devmatrix.core.plan;

/** The kinds of atom; the text is the template category or the name of the rule, as the plan and the manifest print it. */
public enum AtomKind {
    DOCKER("infrastructure/docker"),
    OBSERVABILITY("infrastructure/observability"),
    CONFIG("core/config"),
    DATABASE("core/database"),
    BASE_MODEL("models/base"),
    GENERIC_CRUD("repository/generic"),
    HEALTH("routes/health"),
    READ_CACHE("repository/cache"),
    CACHE_STATS("routes/cache"),
    OUTBOX("repository/outbox"),
    PORT_CLIENT("ports/client"),
    BEARER("security/bearer"),
    TOKENS("security/tokens"),
    PROJECT_STRUCTURE("project/structure"),

    ENUM("enum"),
    ENTITY("entity"),
    SCHEMA("schema"),
    MAPPER("mapper"),
    REPOSITORY("repository"),
    QUERY("query"),
    HOOKS("hooks"),
    SERVICE("service"),
    CRUD_ENDPOINT("crud-endpoint"),
    CONSTRAINTS("constraints"),
    STATE_MACHINE("state-machine"),
    OPENAPI("openapi"),
    MIGRATION("migration"),
    COMPUTED_VALUE("computed-value"),
    INVARIANT("invariant"),
    FLOW("flow"),
    EVENT("event"),
    PORT("port"),
    CUSTOM_ENDPOINT("custom-endpoint"),
    SECURITY("security"),

    FREE_TEXT("free-text");

    private final String rule;

    AtomKind(String rule) {
        this.rule = rule;
    }

    /** Template category or name of the rule. */
    public String rule() {
        return rule;
    }

    /** Whether a template of stratum 1 makes it. */
    public boolean isTemplate() {
        return rule.indexOf('/') > 0;
    }
}
