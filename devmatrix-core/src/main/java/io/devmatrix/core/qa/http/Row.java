package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A row that was made for a trial.
 *
 * @param entity what it is one of
 * @param ids fill the path of its item from the left; the last one is its own
 * @param shown as the service showed it when it was made; missing when it did not
 */
record Row(EntityFacts entity, List<String> ids, JsonNode shown) {
    Row {
        ids = List.copyOf(ids);
    }

    String id() {
        return ids.get(ids.size() - 1);
    }

    /** Ids of the rows it is nested in. */
    List<String> parents() {
        return ids.subList(0, ids.size() - 1);
    }
}
