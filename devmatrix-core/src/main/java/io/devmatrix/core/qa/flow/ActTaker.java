package io.devmatrix.core.qa.flow;

/** Takes requests one after another. */
public interface ActTaker {
    /** All rows as they are now. */
    World world();

    /** Whether the request was taken; one that would be refused is not. */
    boolean take(Act act);
}
