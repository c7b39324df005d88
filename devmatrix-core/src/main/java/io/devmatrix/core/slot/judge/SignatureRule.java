package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.JavaContract;
import java.util.List;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.Modifier;

/** The contract's method is there once, with {@code @Override} and the signature that the contract has. */
final class SignatureRule implements GateRule {
    private static final String ID = "SLOT-104";

    @Override
    public void check(FillUnit fill, Notes notes) {
        JavaContract java = fill.contract().java();
        List<MethodDeclaration> answers = fill.answers();
        List<MethodDeclaration> overriding = answers.stream()
                .filter(m -> m.resolveBinding() != null
                        && fill.contractMethod(m.resolveBinding()).isPresent())
                .toList();
        if (overriding.size() != 1) {
            notes.add(
                    ID,
                    answers.isEmpty() ? fill.type().orElseThrow() : answers.get(0),
                    "The method `" + java.method() + "` does not have the signature of `" + java.type() + "`",
                    "Take over name, parameters and result from the interface");
            return;
        }
        checkAnswer(fill, overriding.get(0), notes);
    }

    private static void checkAnswer(FillUnit fill, MethodDeclaration answer, Notes notes) {
        boolean annotated = answer.modifiers().stream()
                .anyMatch(m -> m instanceof Annotation a
                        && a.getTypeName().getFullyQualifiedName().equals("Override"));
        if (!annotated) {
            notes.add(
                    ID,
                    answer,
                    "The method `" + answer.getName() + "` has no `@Override`",
                    "Write `@Override` above it");
        }
        IMethodBinding binding = answer.resolveBinding();
        IMethodBinding wanted = fill.contractMethod(binding).orElseThrow();
        boolean kept = binding.getReturnType().isEqualTo(wanted.getReturnType())
                && binding.getTypeParameters().length == 0
                && binding.getExceptionTypes().length == 0;
        int others = binding.getModifiers() & ~(Modifier.PUBLIC | Modifier.FINAL);
        if (!kept || others != 0) {
            notes.add(
                    ID,
                    answer,
                    "The method `" + answer.getName() + "` differs from the interface in result, `throws` or modifiers",
                    "Take over the signature as it is");
        }
    }
}
