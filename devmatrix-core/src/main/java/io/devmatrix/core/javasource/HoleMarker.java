package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.Javadoc;
import org.eclipse.jdt.core.dom.MemberValuePair;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;
import org.eclipse.jdt.core.dom.StringLiteral;
import org.eclipse.jdt.core.dom.SwitchCase;
import org.eclipse.jdt.core.dom.TextBlock;
import org.eclipse.jdt.core.dom.Type;
import org.eclipse.jdt.core.dom.VariableDeclaration;
import org.eclipse.jdt.core.dom.VariableDeclarationStatement;

/** Marks the holes of a quote: names, literals, Javadoc and list holes. */
final class HoleMarker extends ASTVisitor {
    private static final String DUMMY = "$";

    private final HoleNames holes;
    private final QuoteImports imports;
    private final String source;

    HoleMarker(QuoteNames names, QuoteImports imports, String source) {
        super(true);
        this.holes = names.holes();
        this.imports = imports;
        this.source = source;
    }

    @Override
    public boolean visit(Javadoc doc) {
        Mark.put(doc, Template.of(DocNames.qualify(doc, source, imports), holes, Position.TEXT));
        return false;
    }

    @Override
    public boolean visit(StringLiteral literal) {
        return markText(literal, literal.getEscapedValue());
    }

    @Override
    public boolean visit(TextBlock literal) {
        return markText(literal, literal.getEscapedValue());
    }

    @Override
    public boolean visit(FieldDeclaration field) {
        return field.fragments().size() != 1
                || !markDummy(
                        field,
                        field.getType(),
                        (VariableDeclaration) field.fragments().get(0),
                        Position.MEMBERS);
    }

    @Override
    public boolean visit(VariableDeclarationStatement statement) {
        List<?> fragments = statement.fragments();
        return fragments.size() != 1
                || !markDummy(
                        statement, statement.getType(), (VariableDeclaration) fragments.get(0), Position.STATEMENTS);
    }

    @Override
    public boolean visit(SingleVariableDeclaration variable) {
        return !markDummy(variable, variable.getType(), variable, Position.PARAMETERS);
    }

    @Override
    public boolean visit(MemberValuePair pair) {
        String hole = Template.holeName(pair.getValue().toString());
        if (!pair.getName().getIdentifier().equals(DUMMY) || hole.isEmpty()) {
            return true;
        }
        Mark.put(pair, new Hole(holes.add(hole, Position.MEMBER_VALUES)));
        return false;
    }

    @Override
    public boolean visit(SwitchCase label) {
        if (label.expressions().size() != 1 || !SwitchBody.isDummy(label)) {
            return true;
        }
        String hole = Template.holeName(label.expressions().get(0).toString());
        if (hole.isEmpty()) {
            return true;
        }
        Mark.put(label, new Hole(holes.add(hole, Position.CASES)));
        return false;
    }

    @Override
    public boolean visit(SimpleName name) {
        String identifier = name.getIdentifier();
        if (identifier.indexOf('$') < 0 || identifier.equals(DUMMY)) {
            return false;
        }
        String hole = Template.holeName(identifier);
        if (hole.isEmpty()) {
            Mark.put(name, Template.of(identifier, holes, Position.NAME_PART));
            return false;
        }
        Hole mark = new Hole(holes.add(hole, HolePlace.of(name)));
        Mark.put(name, mark);
        if (HolePlace.isWhole(name.getParent())) {
            Mark.put(name.getParent(), mark);
        }
        return false;
    }

    private boolean markText(Expression literal, String escaped) {
        if (escaped.indexOf('$') >= 0) {
            Mark.put(literal, Template.of(escaped, holes, Position.TEXT));
        }
        return false;
    }

    private boolean markDummy(ASTNode node, Type type, VariableDeclaration variable, Position position) {
        String hole = Template.holeName(type.toString());
        if (!variable.getName().getIdentifier().equals(DUMMY) || hole.isEmpty()) {
            return false;
        }
        Mark.put(node, new Hole(holes.add(hole, position)));
        return true;
    }
}
