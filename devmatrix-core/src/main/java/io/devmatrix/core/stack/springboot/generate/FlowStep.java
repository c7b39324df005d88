package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import java.util.List;

/**
 * Writes the steps of one kind.
 *
 * @param <S> the kind
 */
interface FlowStep<S extends Step> {
    /** The statements of the step, without its {@code when}; what it names is assigned, and declared by {@code name}. */
    List<Code> write(S step, FlowName name);
}
