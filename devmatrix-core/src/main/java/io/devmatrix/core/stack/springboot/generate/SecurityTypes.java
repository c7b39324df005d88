package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.Packages;
import java.util.List;

/**
 * The Java types made for users and their tokens, whose names give way to those of the model.
 *
 * @param configuration which path and role may what, in {@code security}
 * @param logins issues tokens, in {@code security}
 * @param controller serves it, in {@code web}
 * @param login request of login, in {@code dto}
 * @param refresh request of refresh and logout, in {@code dto}
 * @param tokens answer of login and refresh, in {@code dto}
 */
record SecurityTypes(
        JavaType configuration,
        JavaType logins,
        JavaType controller,
        JavaType login,
        JavaType refresh,
        JavaType tokens) {
    static SecurityTypes of(FactTable facts, JavaUnits units) {
        Packages packages = facts.packages();
        return new SecurityTypes(
                new JavaType(packages.security(), "SecurityConfiguration"),
                new JavaType(packages.security(), "Logins"),
                units.free(packages.web(), "LoginsController"),
                units.free(packages.dto(), "LoginRequest"),
                units.free(packages.dto(), "RefreshRequest"),
                units.free(packages.dto(), "TokenAnswer"));
    }

    List<JavaType> all() {
        return List.of(configuration, logins, controller, login, refresh, tokens);
    }

    /** What says whose rows of the entity the caller may touch. */
    static JavaType access(FactTable facts, EntityFacts entity) {
        return new JavaType(facts.packages().security(), entity.name().pascal() + "Access");
    }
}
