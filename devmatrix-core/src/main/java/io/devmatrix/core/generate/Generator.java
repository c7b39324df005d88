package io.devmatrix.core.generate;

import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.stream.Stream;

/** Makes the files of one kind of atom. Pure: no disk, clock or network. */
public interface Generator {
    /** The kind of atom it makes; one generator a kind and stack. */
    AtomKind kind();

    /** The files of the atom, in any order; none when the model gives it nothing to do. */
    Stream<GeneratedFile> generate(Atom atom);
}
