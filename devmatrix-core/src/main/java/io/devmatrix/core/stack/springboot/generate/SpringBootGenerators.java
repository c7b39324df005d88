package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.generate.openapi.OpenApiGenerator;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.plan.AtomKind;
import java.util.List;
import java.util.Set;

/** The one list of this stack's generators, sorted by the kind of atom they make. */
public final class SpringBootGenerators {
    private static final String CONTRACT = "openapi.yaml";

    private static final String SMALL_UNIT = "package a; /** Some. */ final class A { int b(int c) { return c; } }";

    private SpringBootGenerators() {}

    /** Loads the parser of Java that all of them quote with. */
    public static void warmUp() {
        Quote.compilationUnit(SMALL_UNIT);
    }

    /**
     * The generators for that model; templates of stratum 1 come from the loader's class path.
     *
     * @param written paths of the project's own Java files below their roots, with {@code /}
     */
    public static List<Generator> of(FactTable facts, ClassLoader templates, Set<String> written) {
        JavaUnits units = new JavaUnits(facts);
        ModelExpressions checked = ModelExpressions.check(facts.application());
        return List.of(
                new BaseGenerator(AtomKind.CONFIG, facts, templates),
                new BaseGenerator(AtomKind.BASE_MODEL, facts, templates),
                new BaseGenerator(AtomKind.GENERIC_CRUD, facts, templates),
                new BaseGenerator(AtomKind.HEALTH, facts, templates),
                new BaseGenerator(AtomKind.READ_CACHE, facts, templates),
                new BaseGenerator(AtomKind.CACHE_STATS, facts, templates),
                new BaseGenerator(AtomKind.OUTBOX, facts, templates),
                new BaseGenerator(AtomKind.PORT_CLIENT, facts, templates),
                new BaseGenerator(AtomKind.BEARER, facts, templates),
                new BaseGenerator(AtomKind.TOKENS, facts, templates),
                new BaseGenerator(AtomKind.PROJECT_STRUCTURE, facts, templates),
                new EnumGenerator(facts, units),
                new EntityGenerator(facts, units, checked),
                new SchemaGenerator(facts, units),
                new MapperGenerator(facts, units),
                new RepositoryGenerator(facts, units, checked),
                new QueryGenerator(facts, units),
                new HooksGenerator(units),
                new ServiceGenerator(facts, units, new SharedCollections(facts, checked)),
                new ControllerGenerator(facts, units),
                new ConstraintsGenerator(facts, units),
                new MachineGenerator(facts, units),
                new FlowGenerator(facts, units, checked),
                new EventGenerator(facts, units, checked),
                new PortGenerator(facts, units),
                new SecurityGenerator(facts, units),
                new MigrationGenerator(),
                new OpenApiGenerator(facts, CONTRACT),
                new SlotGenerator(facts, units, checked, written));
    }
}
