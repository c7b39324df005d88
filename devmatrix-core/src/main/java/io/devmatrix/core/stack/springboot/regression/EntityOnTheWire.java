package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.ProjectRule;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.SourceFile;
import io.devmatrix.core.regression.Sources;
import io.devmatrix.core.regression.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.Type;

/** A row that is answered or taken as it is: what was to stay inside goes out, and what is the server's comes in. */
public final class EntityOnTheWire implements ProjectRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-006", "Entity returned from a controller", Weight.HIGH, Action.BLOCK_PROMOTION);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.isMainJava();
    }

    @Override
    public boolean needsFiles() {
        return true;
    }

    @Override
    public Stream<Finding> check(Sources sources) {
        Entities entities = Entities.of(sources);
        return sources.mainJava()
                .flatMap(source -> Routes.of(source).flatMap(method -> check(entities, source, method)));
    }

    private Stream<Finding> check(Entities entities, JavaSource source, MethodDeclaration method) {
        List<Type> types = new ArrayList<>();
        Stream.ofNullable(method.getReturnType2()).forEach(types::add);
        Routes.bodies(method).forEach(body -> types.add(body.getType()));
        return types.stream().flatMap(type -> entities.entities(type).stream()
                .map(name -> Finding.error(
                        id(),
                        source.locate(type),
                        "The entity `" + name + "` goes over the wire",
                        "Use `" + name + "Read`, `" + name + "Create` or `" + name + "Update`")));
    }
}
