package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.Annotations;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.ProjectRule;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.SourceFile;
import io.devmatrix.core.regression.Sources;
import io.devmatrix.core.regression.Weight;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/** Comparing two rows reads others, or fails where no session is open; and two rows ask each other for ever. */
public final class EqualsOnLazyRelation implements ProjectRule {
    private static final Pattern METHOD = Pattern.compile("equals|hashCode|toString");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-018", "`equals`, `hashCode` or `toString` on a relation", Weight.HIGH, Action.FAIL);
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
        return entities.all().stream().flatMap(type -> check(entities.file(type), type));
    }

    private Stream<Finding> check(JavaSource source, TypeDeclaration type) {
        Set<String> relations = new TreeSet<>();
        Entities.fields(type)
                .filter(field ->
                        Annotations.has(field, "ElementCollection", "ManyToMany", "ManyToOne", "OneToMany", "OneToOne"))
                .map(Entities::name)
                .forEach(name -> {
                    relations.add(name);
                    relations.add("get" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
                });
        return Arrays.stream(type.getMethods())
                .filter(method ->
                        METHOD.matcher(method.getName().getIdentifier()).matches())
                .flatMap(method -> check(source, method, relations));
    }

    private Stream<Finding> check(JavaSource source, MethodDeclaration method, Set<String> relations) {
        return JavaSource.find(method.getBody(), SimpleName.class).stream()
                .filter(name -> relations.contains(name.getIdentifier()))
                .map(name -> Finding.error(
                        id(),
                        source.locate(name),
                        "`" + method.getName() + "` looks at the relation `" + name + "`",
                        "Compare ids alone"));
    }
}
