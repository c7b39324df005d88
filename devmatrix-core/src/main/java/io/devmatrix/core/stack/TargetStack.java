package io.devmatrix.core.stack;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.generate.Generator;
import java.util.List;
import java.util.stream.Stream;

/** A framework that services are generated for; found by ServiceLoader, told apart by id. */
public interface TargetStack {
    /** Kebab-case, never renamed. */
    String id();

    /** What the model asks for and this version of the stack does not generate yet; errors for {@code generate}. */
    Stream<Problem> unsupported(FactTable facts);

    /** Generators for the model, one a kind of atom; templates of stratum 1 come from the loader's class path. */
    List<Generator> generators(FactTable facts, ClassLoader templates);
}
