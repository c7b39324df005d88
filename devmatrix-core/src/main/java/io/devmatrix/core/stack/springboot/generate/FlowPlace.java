package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of one entity, as a flow reaches them from a row that it knows by name.
 *
 * @param root the name
 * @param steps relations and collections behind it, in order
 * @param entity whose rows they are
 */
record FlowPlace(String root, List<String> steps, EntityFacts entity) {
    FlowPlace {
        steps = List.copyOf(steps);
    }

    /** The rows behind one more step. */
    FlowPlace then(String step, EntityFacts reached) {
        List<String> more = new ArrayList<>(steps);
        more.add(step);
        return new FlowPlace(root, more, reached);
    }

    /** Whether the way to the other rows passes these. */
    boolean leadsTo(FlowPlace other) {
        return root.equals(other.root)
                && steps.size() < other.steps.size()
                && other.steps.subList(0, steps.size()).equals(steps);
    }

    /** Root and steps with points between; equal for the same rows. */
    String key() {
        return steps.isEmpty() ? root : root + "." + String.join(".", steps);
    }
}
