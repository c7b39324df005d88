package io.devmatrix.core.qa.http;

/** What a request needs for the service to let it in. */
@FunctionalInterface
interface Admittance {
    /** Nothing. */
    Admittance FREE = call -> call;

    /** The request with a token where it needs one. */
    Call authorised(Call call);

    /** Whether nobody at all may send the request, since it is about a row whose owner nobody knows. */
    default boolean isForbidden(Call call) {
        return false;
    }
}
