package io.devmatrix.core;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.stack.TargetStack;

/** Prepares generations of projects: with the generators of the stack, and what rules of packs make of slots. */
final class GenerationRuns {
    private final TargetStack stack;
    private final ClassLoader loader;
    private final Packs packs;

    /** @param loader class path of templates */
    GenerationRuns(TargetStack stack, ClassLoader loader, Packs packs) {
        this.stack = stack;
        this.loader = loader;
        this.packs = packs;
    }

    /** The generation of a sound model. */
    GenerationRun of(ProjectLayout layout, FactTable facts) {
        RuledSlots ruled = packs.of(layout, facts);
        return new GenerationRun(layout, stack.generators(facts, loader, ruled.written()), ruled.files());
    }
}
