package io.devmatrix.core.qa.http;

import java.util.List;

/** Tells which routes a service really has, by what its stack knows of itself. */
@FunctionalInterface
public interface ServedRoutes {
    /**
     * One route.
     *
     * @param method HTTP method, in capitals
     * @param path template with variables in braces, for example {@code /books/{id}}
     */
    record Route(String method, String path) {}

    /** All of them, those of the stack itself too. */
    List<Route> routes();
}
