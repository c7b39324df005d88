package io.devmatrix.core.javasource;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.Javadoc;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;

/** The text of a quoted Javadoc comment, imported names in full: links must not depend on what else is imported. */
final class DocNames extends ASTVisitor {
    private final QuoteImports imports;
    private final List<SimpleName> names = new ArrayList<>();

    private DocNames(QuoteImports imports) {
        super(true);
        this.imports = imports;
    }

    static String qualify(Javadoc doc, String source, QuoteImports imports) {
        DocNames finder = new DocNames(imports);
        doc.accept(finder);
        StringBuilder text = new StringBuilder();
        int from = doc.getStartPosition();
        for (SimpleName name : finder.names) {
            text.append(source, from, name.getStartPosition());
            text.append(imports.types().get(name.getIdentifier()).qualifiedName());
            from = Body.end(name);
        }
        return text.append(source, from, Body.end(doc)).toString();
    }

    @Override
    public boolean visit(SimpleName name) {
        boolean leftmost = !(name.getParent() instanceof QualifiedName qualified) || qualified.getName() != name;
        if (leftmost && imports.types().containsKey(name.getIdentifier())) {
            names.add(name);
        }
        return false;
    }
}
