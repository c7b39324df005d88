package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.CastExpression;
import org.eclipse.jdt.core.dom.ITypeBinding;

/** No cast to the type that an expression has anyway. */
final class NeedlessCasts implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (CastExpression cast : source.find(CastExpression.class)) {
            ITypeBinding own = cast.getExpression().resolveTypeBinding();
            if (own != null && own.isEqualTo(cast.getType().resolveBinding())) {
                edits.add(Edit.replace(cast, "(" + source.text(cast.getExpression()) + ")"));
            }
        }
        return edits;
    }
}
