package io.devmatrix.core.slot.judge;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.AnonymousClassDeclaration;
import org.eclipse.jdt.core.dom.AssertStatement;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.RecordDeclaration;
import org.eclipse.jdt.core.dom.SuperConstructorInvocation;
import org.eclipse.jdt.core.dom.SuperFieldAccess;
import org.eclipse.jdt.core.dom.SuperMethodInvocation;
import org.eclipse.jdt.core.dom.SuperMethodReference;
import org.eclipse.jdt.core.dom.SynchronizedStatement;
import org.eclipse.jdt.core.dom.TryStatement;
import org.eclipse.jdt.core.dom.TypeDeclarationStatement;
import org.eclipse.jdt.core.dom.TypeLiteral;

/** Parts of the language that a decision does not need. */
final class ConstructRule implements GateRule {
    private static final String ID = "SLOT-107";
    private static final List<String> ANNOTATIONS = List.of(
            "Override", "Nullable", "NonNull", "org.jspecify.annotations.Nullable", "org.jspecify.annotations.NonNull");
    private static final Map<Class<? extends ASTNode>, String> REFUSED = Map.of(
            AnonymousClassDeclaration.class, "an anonymous class",
            AssertStatement.class, "`assert`",
            SynchronizedStatement.class, "`synchronized`",
            SuperMethodInvocation.class, "`super`",
            SuperFieldAccess.class, "`super`",
            SuperMethodReference.class, "`super`",
            SuperConstructorInvocation.class, "`super`");

    @Override
    public void check(FillUnit fill, Notes notes) {
        for (ASTNode node : fill.all(ASTNode.class)) {
            REFUSED.forEach((type, word) -> {
                if (type.isInstance(node)) {
                    refuse(notes, node, word);
                }
            });
            if (node instanceof Annotation annotation) {
                checkAnnotation(annotation, notes);
            } else if (node instanceof MethodDeclaration method) {
                checkMethod(method, notes);
            } else {
                checkOther(node, notes);
            }
        }
    }

    private static void checkAnnotation(Annotation annotation, Notes notes) {
        if (!ANNOTATIONS.contains(annotation.getTypeName().getFullyQualifiedName())) {
            refuse(notes, annotation, "the annotation `@" + annotation.getTypeName() + "`");
        }
    }

    private static void checkMethod(MethodDeclaration method, Notes notes) {
        int refused = Modifier.NATIVE | Modifier.SYNCHRONIZED | Modifier.STRICTFP | Modifier.ABSTRACT;
        if ((method.getModifiers() & refused) != 0) {
            refuse(notes, method, "a native, synchronized, strictfp or abstract method");
        }
        if (!method.thrownExceptionTypes().isEmpty()) {
            refuse(notes, method, "`throws`");
        }
    }

    private static void checkOther(ASTNode node, Notes notes) {
        if (node instanceof TryStatement tried) {
            if (!tried.resources().isEmpty() || tried.getFinally() != null) {
                refuse(notes, node, "`try` with resources or `finally`");
            }
        } else if (node instanceof TypeDeclarationStatement local) {
            if (!(local.getDeclaration() instanceof RecordDeclaration)) {
                refuse(notes, node, "a local class");
            }
        } else if (node instanceof RecordDeclaration row) {
            if (!row.superInterfaceTypes().isEmpty()) {
                refuse(notes, node, "a record that implements something");
            }
        } else if (node instanceof TypeLiteral literal && !isOfEnumMap(literal)) {
            refuse(notes, node, "a class literal");
        } else if (node instanceof FieldAccess access
                && access.getExpression().getNodeType() != ASTNode.THIS_EXPRESSION) {
            checkFieldAccess(access, notes);
        }
    }

    /** {@code new EnumMap<>(X.class)} and {@code EnumSet.noneOf(X.class)} have no other way. */
    private static boolean isOfEnumMap(TypeLiteral literal) {
        return literal.getType().resolveBinding() != null
                && literal.getType().resolveBinding().isEnum()
                && (literal.getParent().toString().startsWith("new EnumMap<")
                        || literal.getParent().toString().startsWith("EnumSet."));
    }

    private static void checkFieldAccess(FieldAccess access, Notes notes) {
        if (access.resolveFieldBinding() == null) {
            refuse(notes, access, "a field that is not known");
        }
    }

    private static void refuse(Notes notes, ASTNode node, String word) {
        notes.add(ID, node, "A fill has no use for " + word, "Write it without");
    }
}
