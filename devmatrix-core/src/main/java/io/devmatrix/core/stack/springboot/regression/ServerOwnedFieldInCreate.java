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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.RecordDeclaration;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/** A client that may choose an id, a version or a time of the server's writes history. */
public final class ServerOwnedFieldInCreate implements ProjectRule {
    private static final String[] MARKS = {
        "CreatedBy",
        "CreatedDate",
        "CreationTimestamp",
        "GeneratedValue",
        "Id",
        "LastModifiedBy",
        "LastModifiedDate",
        "UpdateTimestamp",
        "Version"
    };

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-007", "Server-owned field in Create", Weight.HIGH, Action.BLOCK_PROMOTION);
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
        return sources.mainJava().flatMap(source -> source.find(RecordDeclaration.class).stream()
                .filter(type -> type.getName().getIdentifier().endsWith("Create"))
                .flatMap(type -> check(entities, source, type)));
    }

    private Stream<Finding> check(Entities entities, JavaSource source, RecordDeclaration type) {
        Set<String> owned = entities.find(type.getName().getIdentifier().replaceFirst("Create$", ""))
                .map(entity -> owned(entities, entity))
                .orElse(Set.of());
        return ((List<?>) type.recordComponents())
                .stream()
                        .map(SingleVariableDeclaration.class::cast)
                        .filter(component -> owned.contains(component.getName().getIdentifier()))
                        .map(component -> Finding.error(
                                id(),
                                source.locate(component.getName()),
                                "`" + component.getName() + "` is the server's, and a client may give it",
                                "Leave it out of `" + type.getName() + "`"));
    }

    private static Set<String> owned(Entities entities, TypeDeclaration entity) {
        Set<String> owned = new TreeSet<>();
        for (TypeDeclaration type : entities.line(entity)) {
            Entities.fields(type)
                    .filter(field -> Annotations.has(field, MARKS) || isWrittenOnce(type, field))
                    .forEach(field -> owned.add(Entities.name(field)));
        }
        return owned;
    }

    /** A field that all rows inherit, and that stays as it was made. */
    private static boolean isWrittenOnce(TypeDeclaration type, FieldDeclaration field) {
        return Annotations.has(type, "MappedSuperclass")
                && Annotations.find(field, "Column")
                        .flatMap(column -> Annotations.member(column, "updatable"))
                        .filter(value -> value.toString().equals("false"))
                        .isPresent();
    }
}
