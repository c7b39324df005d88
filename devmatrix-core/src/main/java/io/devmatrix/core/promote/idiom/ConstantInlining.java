package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;

/** Constants stand where they are used: single values everywhere, collections when they are used once. */
final class ConstantInlining implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        for (FieldDeclaration field : source.fields()) {
            VariableDeclarationFragment fragment =
                    (VariableDeclarationFragment) field.fragments().get(0);
            IVariableBinding binding = fragment.resolveBinding();
            Expression value = fragment.getInitializer();
            if (field.fragments().size() == 1 && binding != null && value != null) {
                List<SimpleName> uses = source.names(source.unit(), binding).stream()
                        .filter(name -> name != fragment.getName())
                        .toList();
                if (uses.size() <= 1 || Values.isSingle(value)) {
                    return inlined(source, field, value, uses);
                }
            }
        }
        return List.of();
    }

    private static List<Edit> inlined(
            FillSource source, FieldDeclaration field, Expression value, List<SimpleName> uses) {
        String text = Values.as(source, value, field.getType().toString());
        List<Edit> edits = new ArrayList<>();
        uses.forEach(use -> edits.add(Places.replaceName(use, text)));
        edits.add(Edit.remove(field));
        return Edit.together(source, edits);
    }
}
