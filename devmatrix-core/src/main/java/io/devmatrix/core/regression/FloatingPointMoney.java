package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.javasource.TypeNames;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;
import org.eclipse.jdt.core.dom.Type;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.eclipse.jdt.core.dom.VariableDeclarationStatement;
import org.jspecify.annotations.Nullable;

/** A tenth has no exact {@code double}: sums of money drift. */
public final class FloatingPointMoney implements RegressionRule {
    private static final Set<String> FLOATING = Set.of("double", "float", "Double", "Float");
    private static final Pattern MONEY = Pattern.compile("(.*(?<![a-z]))?(price|amount|cost|fee|balance|salary|revenue|"
            + "subtotal|discount|tax|vat|payment|refund|money|currency)(?![a-z]).*");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-011", "`double` or `float` for money", Weight.HIGH, Action.BLOCK_PROMOTION);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        Stream<Finding> fields = source.find(VariableDeclarationFragment.class).stream()
                .flatMap(variable -> find(source, type(variable), variable.getName()));
        Stream<Finding> parameters = source.find(SingleVariableDeclaration.class).stream()
                .flatMap(variable -> find(source, variable.getType(), variable.getName()));
        Stream<Finding> methods = source.find(MethodDeclaration.class).stream()
                .flatMap(method -> find(source, method.getReturnType2(), method.getName()));
        return Stream.of(fields, parameters, methods).flatMap(found -> found);
    }

    private Stream<Finding> find(JavaSource source, @Nullable Type type, SimpleName name) {
        String words = name.getIdentifier().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
        boolean found = FLOATING.contains(TypeNames.simple(type))
                && MONEY.matcher(words.replace("_", " ")).matches();
        return found
                ? Stream.of(Finding.error(
                        id(),
                        source.locate(name),
                        "`" + name + "` is a `" + TypeNames.simple(type) + "`",
                        "Use `BigDecimal`"))
                : Stream.empty();
    }

    private static @Nullable Type type(VariableDeclarationFragment variable) {
        if (variable.getParent() instanceof FieldDeclaration field) {
            return field.getType();
        }
        return variable.getParent() instanceof VariableDeclarationStatement local ? local.getType() : null;
    }
}
