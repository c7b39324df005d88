package io.devmatrix.core.slot.judge;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ITypeBinding;

/** Which types may stand in a fill; asked often, so it remembers. */
final class AllowedTypes {
    private static final int DEEPEST = 6;

    private final FillUnit fill;
    private final Map<String, Boolean> known = new HashMap<>();

    AllowedTypes(FillUnit fill) {
        this.fill = fill;
    }

    boolean has(ITypeBinding type) {
        String key = type.getKey();
        Boolean found = known.get(key);
        if (found == null) {
            found = has(type, DEEPEST);
            known.put(key, found);
        }
        return found;
    }

    private boolean has(ITypeBinding type, int depth) {
        if (type.isPrimitive() || type.isNullType()) {
            return true;
        }
        if (depth == 0 || type.isRecovered() || type.isAnonymous()) {
            return false;
        }
        if (type.isArray()) {
            return has(type.getElementType(), depth - 1);
        }
        if (type.isTypeVariable() || type.isCapture() || type.isIntersectionType()) {
            return Stream.of(type.getTypeBounds()).allMatch(bound -> has(bound.getErasure(), depth - 1));
        }
        if (type.isWildcardType()) {
            return type.getBound() == null || has(type.getBound(), depth - 1);
        }
        boolean arguments = Stream.of(type.getTypeArguments()).allMatch(argument -> has(argument, depth - 1));
        return arguments
                && (fill.isOwn(type)
                        || fill.isContract(type)
                        || AllowList.builtIn().has(type));
    }
}
