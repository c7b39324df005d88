package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.AbstractTypeDeclaration;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.EnumDeclaration;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.NormalAnnotation;
import org.eclipse.jdt.core.dom.SwitchExpression;
import org.eclipse.jdt.core.dom.TypeDeclaration;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;

/** The sorts of snippet: what makes each a compilation unit, and where its nodes are then. */
enum QuoteKind {
    COMPILATION_UNIT("", "") {
        @Override
        List<? extends ASTNode> roots(CompilationUnit unit) {
            return List.of(unit);
        }
    },
    MEMBERS("class $$ {", "}") {
        @Override
        List<? extends ASTNode> roots(CompilationUnit unit) {
            return DomList.of(type(unit).bodyDeclarations(), ASTNode.class);
        }
    },
    STATEMENTS("class $$ { void $$() {", "} }") {
        @Override
        List<? extends ASTNode> roots(CompilationUnit unit) {
            return DomList.of(((MethodDeclaration) first(unit)).getBody().statements(), ASTNode.class);
        }
    },
    EXPRESSION("class $$ { Object $$ =", "; }") {
        @Override
        List<? extends ASTNode> roots(CompilationUnit unit) {
            return List.of(initializer(unit));
        }
    },
    ANNOTATIONS("", "class $$ {}") {
        @Override
        List<? extends ASTNode> roots(CompilationUnit unit) {
            return DomList.of(type(unit).modifiers(), ASTNode.class);
        }
    },
    PARAMETERS("class $$ { void $$(", ") {} }") {
        @Override
        List<? extends ASTNode> roots(CompilationUnit unit) {
            return DomList.of(((MethodDeclaration) first(unit)).parameters(), ASTNode.class);
        }
    },
    CONSTANTS("enum $$ {", "}") {
        @Override
        List<? extends ASTNode> roots(CompilationUnit unit) {
            return DomList.of(((EnumDeclaration) type(unit)).enumConstants(), ASTNode.class);
        }
    },
    MEMBER_VALUES("@$$(", ") class $$ {}") {
        @Override
        List<? extends ASTNode> roots(CompilationUnit unit) {
            return DomList.of(((NormalAnnotation) type(unit).modifiers().get(0)).values(), ASTNode.class);
        }
    },
    CASES("class $$ { Object $$ = switch ($$) {", "}; }") {
        @Override
        List<? extends ASTNode> roots(CompilationUnit unit) {
            return DomList.of(((SwitchExpression) initializer(unit)).statements(), ASTNode.class);
        }
    };

    private final String before;
    private final String after;

    QuoteKind(String before, String after) {
        this.before = before;
        this.after = after;
    }

    abstract List<? extends ASTNode> roots(CompilationUnit unit);

    /** The whole unit, its lines numbered as in the snippet. */
    String unit(String imports, String snippet) {
        return imports + before + " " + snippet + "\n" + after;
    }

    boolean fits(Position position) {
        return position.name().equals(name()) || (this == EXPRESSION && position == Position.EXPRESSIONS);
    }

    private static AbstractTypeDeclaration type(CompilationUnit unit) {
        return (AbstractTypeDeclaration) unit.types().get(0);
    }

    private static ASTNode first(CompilationUnit unit) {
        return (ASTNode) ((TypeDeclaration) type(unit)).bodyDeclarations().get(0);
    }

    private static Expression initializer(CompilationUnit unit) {
        FieldDeclaration field = (FieldDeclaration) first(unit);
        return ((VariableDeclarationFragment) field.fragments().get(0)).getInitializer();
    }
}
