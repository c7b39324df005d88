package io.devmatrix.core.generate;

import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import io.devmatrix.core.plan.Plan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sends each atom to the generator of its kind. */
public final class StratifiedRouter {
    private final Map<AtomKind, Generator> generators = new EnumMap<>(AtomKind.class);

    /** A router over the generators; two for one kind are an error. */
    public StratifiedRouter(List<Generator> generators) {
        for (Generator generator : generators) {
            Generator other = this.generators.putIfAbsent(generator.kind(), generator);
            if (other != null) {
                throw new IllegalStateException(
                        "two generators for `" + generator.kind().rule() + "`");
            }
        }
    }

    /** The files of all atoms; atoms that become no file of the build have no generator and yield none. */
    public Stream<GeneratedFile> files(Plan plan) {
        return plan.atoms().stream().flatMap(this::files);
    }

    private Stream<GeneratedFile> files(Atom atom) {
        Generator generator = generators.get(atom.kind());
        return generator == null ? Stream.empty() : generator.generate(atom);
    }
}
