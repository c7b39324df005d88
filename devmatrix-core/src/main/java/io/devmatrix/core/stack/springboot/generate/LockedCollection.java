package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.Name;

/**
 * A collection whose rows a flow locks.
 *
 * @param owner the entity that has it
 * @param name of the collection
 * @param element the entity of its rows
 */
record LockedCollection(EntityFacts owner, Name name, EntityFacts element) {
    /** The method of the elements' repository that finds their ids. */
    String finder() {
        return "findIdsOf" + owner.name().pascal() + name.pascal();
    }
}
