package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.javasource.TypeNames;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ArrayCreation;
import org.eclipse.jdt.core.dom.ArrayInitializer;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.TypeDeclaration;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.jspecify.annotations.Nullable;

/** What is static is shared by all requests: who changes it, changes it for the others. */
public final class MutableSharedDefault implements RegressionRule {
    private static final Pattern COLLECTION = Pattern.compile("\\w*(List|Map|Set|Deque|Queue|Vector|Hashtable)");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-019", "Mutable shared default", Weight.HIGH, Action.FAIL);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        return source.find(FieldDeclaration.class).stream()
                .filter(MutableSharedDefault::isStatic)
                .flatMap(field -> ((List<?>) field.fragments())
                        .stream()
                                .map(VariableDeclarationFragment.class::cast)
                                .filter(variable -> isMutable(field, variable.getInitializer()))
                                .map(variable -> Finding.error(
                                        id(),
                                        source.locate(variable),
                                        "`" + variable.getName() + "` is shared by all and can be changed",
                                        "Make it a `List.of`, `Set.of` or `Map.of`, or a field of an object")));
    }

    private static boolean isMutable(FieldDeclaration field, @Nullable Expression value) {
        int modifiers = field.getModifiers();
        if (!Modifier.isFinal(modifiers) && !isConstant(field)) {
            return true;
        }
        if (value instanceof ArrayCreation || value instanceof ArrayInitializer) {
            return !Modifier.isPrivate(modifiers) && !isEmpty(value);
        }
        return value instanceof ClassInstanceCreation made
                && COLLECTION.matcher(TypeNames.simple(made.getType())).matches();
    }

    private static boolean isStatic(FieldDeclaration field) {
        return Modifier.isStatic(field.getModifiers()) || isConstant(field);
    }

    /** A field of an interface is static and final without saying so. */
    private static boolean isConstant(FieldDeclaration field) {
        return field.getParent() instanceof TypeDeclaration type && type.isInterface();
    }

    private static boolean isEmpty(Expression array) {
        return array.toString().replaceAll("\\s", "").matches("\\{}|new\\w+\\[](\\[])*\\{}|new\\w+\\[0]");
    }
}
