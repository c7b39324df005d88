package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.Assignment;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.StringLiteral;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.jspecify.annotations.Nullable;

/** A secret in the code is in each copy of it, and in its history. */
public final class HardCodedSecret implements RegressionRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-010", "Hard-coded secret", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        Stream<Finding> declared = source.find(VariableDeclarationFragment.class).stream()
                .flatMap(variable -> find(source, variable.getName().getIdentifier(), variable.getInitializer()));
        Stream<Finding> assigned = source.find(Assignment.class).stream()
                .flatMap(assignment -> find(source, name(assignment.getLeftHandSide()), assignment.getRightHandSide()));
        return Stream.concat(declared, assigned);
    }

    private Stream<Finding> find(JavaSource source, String name, @Nullable Expression value) {
        boolean secret = value instanceof StringLiteral literal
                && SecretWords.promise(name)
                && SecretWords.isOne(name, literal.getLiteralValue());
        return secret
                ? Stream.of(Finding.error(
                        id(),
                        source.locate(value),
                        "`" + name + "` holds its secret in the code",
                        "Read it from the environment, and change the secret"))
                : Stream.empty();
    }

    private static String name(Expression target) {
        if (target instanceof Name name) {
            return name.getFullyQualifiedName().replaceFirst(".*\\.", "");
        }
        return target.toString().replaceFirst(".*\\.", "");
    }
}
