package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.Annotations;
import io.devmatrix.core.javasource.TypeNames;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.ProjectRule;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.SourceFile;
import io.devmatrix.core.regression.Sources;
import io.devmatrix.core.regression.Weight;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.EnumDeclaration;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldDeclaration;

/** Stored as a number, a value means another one as soon as somebody sorts the enum or adds to it. */
public final class EnumByOrdinal implements ProjectRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-013", "Enum stored by its ordinal", Weight.HIGH, Action.BLOCK_PROMOTION);
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
        Set<String> enums = new TreeSet<>();
        sources.mainJava().forEach(source -> source.find(EnumDeclaration.class)
                .forEach(type -> enums.add(type.getName().getIdentifier())));
        Entities entities = Entities.of(sources);
        return entities.all().stream().flatMap(type -> Entities.fields(type)
                .filter(field -> isByOrdinal(enums, field))
                .map(field -> Finding.error(
                        id(),
                        entities.file(type).locate((org.eclipse.jdt.core.dom.ASTNode)
                                field.fragments().get(0)),
                        "`" + Entities.name(field) + "` is stored as a number",
                        "Say `@Enumerated(EnumType.STRING)`")));
    }

    private static boolean isByOrdinal(Set<String> enums, FieldDeclaration field) {
        boolean named = Annotations.find(field, "Enumerated")
                .flatMap(found -> Annotations.member(found, "value"))
                .map(Expression::toString)
                .filter(value -> value.endsWith("STRING"))
                .isPresent();
        boolean stored = Annotations.has(field, "Enumerated") || enums.contains(TypeNames.simple(field.getType()));
        return stored && !named && !Annotations.has(field, "Convert", "JdbcTypeCode", "Transient", "Type");
    }
}
