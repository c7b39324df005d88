package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.JavaContract;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.BodyDeclaration;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.RecordDeclaration;
import org.eclipse.jdt.core.dom.SimpleType;
import org.eclipse.jdt.core.dom.Type;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/** The unit is one class in the contract's package, with the contract's name, that implements the contract and nothing else. */
final class FormRule implements GateRule {
    private static final String ID = "SLOT-103";

    @Override
    public void check(FillUnit fill, Notes notes) {
        JavaContract java = fill.contract().java();
        CompilationUnit unit = fill.unit();
        String found =
                unit.getPackage() == null ? "" : unit.getPackage().getName().getFullyQualifiedName();
        if (!found.equals(java.packageName())) {
            notes.add(
                    ID,
                    0,
                    "The fill stands in the package `" + found + "`",
                    "Write `package " + java.packageName() + ";`");
        }
        if (unit.getModule() != null || fill.type().isEmpty()) {
            notes.add(
                    ID,
                    0,
                    "The fill is not one class",
                    "Write the class `" + java.fill() + "` and no other type beside it");
            return;
        }
        checkType(java, fill.type().get(), notes);
    }

    private static void checkType(JavaContract java, TypeDeclaration type, Notes notes) {
        String name = type.getName().getIdentifier();
        if (type.isInterface() || !name.equals(java.fill())) {
            notes.add(
                    ID,
                    type.getName(),
                    "`" + name + "` is not the class that is asked for",
                    "Write `class " + java.fill() + "`");
        }
        List<?> interfaces = type.superInterfaceTypes();
        boolean implementsIt = interfaces.size() == 1
                && interfaces.get(0) instanceof SimpleType simple
                && isContract(java, simple.getName().getFullyQualifiedName());
        if (!implementsIt) {
            notes.add(
                    ID,
                    type,
                    "The class does not implement `" + java.type() + "` alone",
                    "Write `implements " + java.type() + "`");
        }
        Type parent = type.getSuperclassType();
        if (parent != null
                || !type.typeParameters().isEmpty()
                || !type.permittedTypes().isEmpty()) {
            notes.add(
                    ID,
                    parent == null ? type : parent,
                    "The class inherits, is generic or sealed",
                    "Write a plain class");
        }
        int allowed = Modifier.PUBLIC | Modifier.FINAL;
        if ((type.getModifiers() & ~allowed) != 0) {
            notes.add(ID, type, "The class has modifiers other than `public` and `final`", "Remove them");
        }
        type.bodyDeclarations().forEach(member -> checkMember(java, (BodyDeclaration) member, notes));
    }

    private static boolean isContract(JavaContract java, String name) {
        return name.equals(java.type()) || name.equals(java.packageName() + "." + java.type());
    }

    private static void checkMember(JavaContract java, BodyDeclaration member, Notes notes) {
        if (member instanceof MethodDeclaration method) {
            boolean answer = method.getName().getIdentifier().equals(java.method()) && isPublic(method);
            if (method.isConstructor()) {
                notes.add(ID, method, "The class has a constructor", "Remove it: a fill has no state");
            } else if (!answer && !Modifier.isPrivate(method.getModifiers())) {
                notes.add(ID, method, "`" + method.getName() + "` is not private", "Make it private");
            }
        } else if (member instanceof RecordDeclaration row) {
            if (!Modifier.isPrivate(row.getModifiers())) {
                notes.add(ID, row, "The record `" + row.getName() + "` is not private", "Make it private");
            }
        } else if (!(member instanceof FieldDeclaration)) {
            notes.add(ID, member, "A fill has no " + describe(member), "Use methods and private records");
        }
    }

    private static boolean isPublic(MethodDeclaration method) {
        return Modifier.isPublic(method.getModifiers());
    }

    private static String describe(BodyDeclaration member) {
        return switch (member.getNodeType()) {
            case ASTNode.INITIALIZER -> "initializer";
            case ASTNode.ENUM_DECLARATION -> "enum of its own";
            default -> "class or interface of its own";
        };
    }
}
