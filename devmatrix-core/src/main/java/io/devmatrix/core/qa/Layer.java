package io.devmatrix.core.qa;

import java.util.Locale;
import java.util.Set;

/** The layers of the validation pipeline; each check belongs to exactly one. */
public enum Layer {
    /** Files and compiler. */
    STRUCTURAL(),
    /** Migrations and catalogue. */
    DATABASE(),
    /** What the service promises to clients, against the model. */
    CONTRACT("openapi", "routes"),
    /** What the running service does. */
    SMOKE(),
    /** Defects that are known and must not come back. */
    REGRESSIONS("regressions");

    private final Set<String> checks;

    Layer(String... checks) {
        this.checks = Set.of(checks);
    }

    /** The layer of a check: the one that names it, else that of its level. */
    public static Layer of(String check, Level level) {
        for (Layer layer : values()) {
            if (layer.checks.contains(check)) {
                return layer;
            }
        }
        return switch (level) {
            case SOURCE, COMPILE -> STRUCTURAL;
            case DATABASE -> DATABASE;
            case RUNNING -> SMOKE;
        };
    }

    /** In small letters, as reports print it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
