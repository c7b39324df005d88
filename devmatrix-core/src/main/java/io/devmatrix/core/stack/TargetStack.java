package io.devmatrix.core.stack;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.launch.LaunchedService;
import io.devmatrix.core.launch.ServiceLauncher;
import io.devmatrix.core.qa.QaCheck;
import io.devmatrix.core.regression.KnownBug;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A framework that services are generated for; found by ServiceLoader, told apart by id. */
public interface TargetStack {
    /** Kebab-case, never renamed. */
    String id();

    /** What the model asks for and this version of the stack does not generate yet; errors for {@code generate}. */
    Stream<Problem> unsupported(FactTable facts);

    /** What the service of the model is compiled against beside what every service is, as {@code groupId:artifactId}, sorted. */
    List<String> dependencies(FactTable facts);

    /** Loads what generators need, which takes a good part of a second; on a thread of its own while the model is read. */
    void warmUp();

    /**
     * Generators for the model, one a kind of atom; templates of stratum 1 come from the loader's class path.
     *
     * @param written paths of the project's own Java files below their roots, with {@code /}: which fills there are
     */
    List<Generator> generators(FactTable facts, ClassLoader templates, Set<String> written);

    /** What the fills of the model's slots must keep to, in model order; the model must be sound. */
    List<SlotContract> slots(FactTable facts);

    /** The known bugs of services on this stack, sorted by id. */
    List<KnownBug> regressionRules();

    /** Starts what the stack's build packages. */
    ServiceLauncher launcher();

    /** Whether the service starts as it should; what all other checks of the running service build on. */
    QaCheck bootCheck(Supplier<LaunchedService> service);

    /** Whether the service came through all other checks unharmed; made last. */
    QaCheck logCheck(Supplier<LaunchedService> service);
}
