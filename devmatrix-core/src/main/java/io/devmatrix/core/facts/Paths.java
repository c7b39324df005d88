package io.devmatrix.core.facts;

import java.util.List;

/**
 * HTTP paths of an entity, whether it is served or not.
 *
 * @param segment plural kebab name, for a nested entity its collection, or what the model says
 * @param idVariable path variable of its id: {@code bookId} or {@code book_id}
 * @param collection full path of the collection, with the base
 * @param item full path of one row
 * @param variables all path variables of {@link #item()}, outermost first
 */
public record Paths(String segment, String idVariable, String collection, String item, List<String> variables) {
    public Paths {
        variables = List.copyOf(variables);
    }
}
