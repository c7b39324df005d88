package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The place of hand-written additions around the operations of an entity. */
final class HooksGenerator implements Generator {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            /** What else happens when $a is created, updated or deleted: a bean of this type is called. */
            public interface $Hooks extends $Base {}
            """);

    private final JavaUnits units;

    HooksGenerator(JavaUnits units) {
        this.units = units;
    }

    @Override
    public AtomKind kind() {
        return AtomKind.HOOKS;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        EntityFacts entity = units.entity(atom);
        List<TypeRef> arguments =
                new ArrayList<>(List.of(JavaTypes.of(entity.types().entity())));
        arguments.addAll(units.wireTypes(entity).subList(0, 2));
        Code unit = UNIT.with("a", Doc.a(entity.name()))
                .with("Hooks", entity.types().hooks().simpleName())
                .with("Base", units.base("crud.CrudHooks", arguments.toArray(TypeRef[]::new)));
        return units.only(entity.types().hooks(), unit, atom);
    }
}
