package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Create or update, seen as one: an operation with a body. */
interface Writing {
    EntityFacts entity();

    OperationFacts operation();

    /** What its body may carry. */
    List<Member> members();

    /** A new body that it must accept. */
    ObjectNode good();

    /** A request without a body. */
    Call call();

    /** Whether it can be seen what a refused request changes. */
    boolean isWatched();

    /** What a refused request has changed all the same; empty when nothing. */
    Optional<String> damage();

    /** Why an accepted answer does not fit its body; empty when it does. */
    Optional<String> objection(ObjectNode body, Answer answer);

    /** The row that the body would make, as far as it is known. */
    ObjectNode outcome(ObjectNode body);

    /** Beginning of the names of its observations. */
    default String title() {
        return operation().method() + " " + operation().path() + ": ";
    }
}
