package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.AnnotationTypeDeclaration;
import org.eclipse.jdt.core.dom.AnonymousClassDeclaration;
import org.eclipse.jdt.core.dom.BodyDeclaration;
import org.eclipse.jdt.core.dom.EnumConstantDeclaration;
import org.eclipse.jdt.core.dom.EnumDeclaration;
import org.eclipse.jdt.core.dom.RecordDeclaration;
import org.eclipse.jdt.core.dom.Type;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/** Prints type declarations and their bodies. */
final class DeclarationPrinter {
    private final Printing printing;
    private final MemberPrinter members;

    DeclarationPrinter(Printing printing) {
        this.printing = printing;
        this.members = new MemberPrinter(printing);
    }

    MemberPrinter members() {
        return members;
    }

    /** Prints a type or member with its Javadoc, without the comments around it. */
    void print(BodyDeclaration declaration) {
        printing.javadoc.print(declaration.getJavadoc());
        switch (declaration.getNodeType()) {
            case ASTNode.TYPE_DECLARATION -> print((TypeDeclaration) declaration);
            case ASTNode.RECORD_DECLARATION -> print((RecordDeclaration) declaration);
            case ASTNode.ENUM_DECLARATION -> print((EnumDeclaration) declaration);
            case ASTNode.ANNOTATION_TYPE_DECLARATION -> print((AnnotationTypeDeclaration) declaration);
            default -> members.print(declaration);
        }
    }

    /** Prints the body of an anonymous class whose indentation has begun with its creation, and ends that. */
    void printInnerBody(AnonymousClassDeclaration body) {
        List<?> items = printing.items(body.bodyDeclarations());
        if (printEmpty(body, items)) {
            printing.out().outdent();
        } else {
            printing.out().add('{');
            printFilled(body, items);
        }
    }

    private void print(TypeDeclaration type) {
        printing.modifiers.printOnLines(type.modifiers());
        printing.out().add(type.isInterface() ? "interface " : "class ");
        printing.names.print(type.getName());
        printing.types.printParameters(type.typeParameters());
        printing.out().openClause();
        Type superclass = type.getSuperclassType();
        printClause("extends", superclass == null ? List.of() : List.of(superclass));
        printClause(type.isInterface() ? "extends" : "implements", type.superInterfaceTypes());
        printClause("permits", type.permittedTypes());
        printing.out().close().add(' ');
        printBody(type, printing.items(type.bodyDeclarations()));
    }

    private void print(RecordDeclaration type) {
        printing.modifiers.printOnLines(type.modifiers());
        printing.out().add("record ");
        printing.names.print(type.getName());
        printing.types.printParameters(type.typeParameters());
        members.printParameters(null, type.recordComponents());
        printing.out().openClause();
        printClause("implements", type.superInterfaceTypes());
        printing.out().close().add(' ');
        printBody(type, printing.items(type.bodyDeclarations()));
    }

    private void print(EnumDeclaration type) {
        printing.modifiers.printOnLines(type.modifiers());
        printing.out().add("enum ");
        printing.names.print(type.getName());
        printing.out().openClause();
        printClause("implements", type.superInterfaceTypes());
        printing.out().close().add(' ');
        List<?> constants = printing.items(type.enumConstants());
        List<?> body = printing.items(type.bodyDeclarations());
        if (constants.isEmpty() && body.isEmpty() && Trivia.of(type).dangling().isEmpty()) {
            printing.out().add("{}");
            return;
        }
        printing.out().add('{').indent();
        printConstants(constants, !body.isEmpty());
        printMembers(body, constants.isEmpty());
        printing.comments.printDangling(type);
        printing.out().outdentLine().add('}');
    }

    private void print(AnnotationTypeDeclaration type) {
        printing.modifiers.printOnLines(type.modifiers());
        printing.out().add("@interface ");
        printing.names.print(type.getName());
        printing.out().add(' ');
        printBody(type, printing.items(type.bodyDeclarations()));
    }

    private void printClause(String word, List<?> types) {
        List<?> items = printing.items(types);
        for (int i = 0; i < items.size(); i++) {
            printing.out().add(i == 0 ? "" : ",").spaceOrBreak().add(i == 0 ? word + " " : "");
            printing.types.printItem(items.get(i));
        }
    }

    private void printConstants(List<?> constants, boolean more) {
        for (int i = 0; i < constants.size(); i++) {
            String end = i < constants.size() - 1 ? "," : more ? ";" : "";
            printing.item(constants.get(i), node -> printConstant((EnumConstantDeclaration) node, end));
        }
        if (constants.isEmpty() && more) {
            printing.out().line().add(';');
        }
    }

    private void printConstant(EnumConstantDeclaration constant, String end) {
        printing.out().line();
        printing.comments.printLeading(constant);
        printing.javadoc.print(constant.getJavadoc());
        printing.modifiers.printOnLines(constant.modifiers());
        printing.names.print(constant.getName());
        if (!constant.arguments().isEmpty()) {
            printing.expressions.calls().printArguments(constant.arguments());
        }
        if (constant.getAnonymousClassDeclaration() != null) {
            printing.out().add(' ');
            printing.out().indentLine();
            printInnerBody(constant.getAnonymousClassDeclaration());
        }
        printing.out().add(end);
        printing.comments.printTrailing(constant);
    }

    private void printBody(ASTNode node, List<?> items) {
        if (!printEmpty(node, items)) {
            printing.out().add('{').indent();
            printFilled(node, items);
        }
    }

    private boolean printEmpty(ASTNode node, List<?> items) {
        boolean empty = items.isEmpty() && Trivia.of(node).dangling().isEmpty();
        printing.out().add(empty ? "{}" : "");
        return empty;
    }

    private void printFilled(ASTNode node, List<?> items) {
        printMembers(items, true);
        printing.comments.printDangling(node);
        printing.out().outdentLine().add('}');
    }

    private void printMembers(List<?> items, boolean first) {
        ASTNode previous = null;
        boolean leads = first;
        for (Object item : items) {
            ASTNode node = item instanceof Bound bound ? bound.node() : (ASTNode) item;
            printing.out().line();
            if (!leads && !MemberGroups.together(previous, node)) {
                printing.out().emptyLine();
            }
            printing.item(item, this::printMember);
            previous = node;
            leads = false;
        }
    }

    private void printMember(ASTNode member) {
        printing.comments.printLeading(member);
        print((BodyDeclaration) member);
        printing.comments.printTrailing(member);
    }
}
