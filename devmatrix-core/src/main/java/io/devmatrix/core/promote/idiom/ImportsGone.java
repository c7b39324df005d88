package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.ImportDeclaration;

/** No imports, since all names are in full, and no annotations but {@code @Override}, since they mean nothing at run time. */
final class ImportsGone implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        source.find(ImportDeclaration.class).forEach(line -> edits.add(Edit.remove(line)));
        source.find(Annotation.class).stream()
                .filter(annotation ->
                        !annotation.getTypeName().getFullyQualifiedName().endsWith("Override"))
                .forEach(annotation -> edits.add(Edit.remove(annotation)));
        return Edit.together(source, edits);
    }
}
