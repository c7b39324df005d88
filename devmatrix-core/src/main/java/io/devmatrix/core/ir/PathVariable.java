package io.devmatrix.core.ir;

import java.util.Optional;

/**
 * The row that a variable in the path of a flow stands for.
 *
 * @param name as the path writes it, in camel case
 * @param entity whose row it is
 * @param parent the collection it is an element of; empty when the row stands for itself
 */
public record PathVariable(String name, String entity, Optional<Parent> parent) {
    /**
     * Where an element is found.
     *
     * @param variable name of the variable before it
     * @param relation of the element, which leads to that row
     */
    public record Parent(String variable, String relation) {}
}
