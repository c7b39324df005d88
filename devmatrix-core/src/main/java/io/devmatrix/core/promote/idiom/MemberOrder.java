package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.BodyDeclaration;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.IBinding;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;

/** Constants, types, the contract's method, the methods it uses: each kind in the order of its first use. What nobody uses goes. */
final class MemberOrder implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        Optional<MethodDeclaration> answer = source.answer();
        List<BodyDeclaration> members = new ArrayList<>();
        for (Object member : source.type().bodyDeclarations()) {
            members.add((BodyDeclaration) member);
        }
        if (answer.isEmpty()) {
            return List.of();
        }
        Set<ASTNode> used = new LinkedHashSet<>();
        follow(source, answer.get(), used);
        List<BodyDeclaration> ordered = used.stream()
                .filter(members::contains)
                .map(BodyDeclaration.class::cast)
                .sorted(java.util.Comparator.comparingInt(member -> rank(member, answer.get())))
                .toList();
        if (ordered.equals(members)) {
            return List.of();
        }
        StringBuilder text = new StringBuilder();
        ordered.forEach(member -> text.append(source.text(member)).append('\n'));
        return List.of(Edit.replace(members.get(0), members.get(members.size() - 1), text.toString()));
    }

    private static int rank(BodyDeclaration member, MethodDeclaration answer) {
        if (member instanceof MethodDeclaration) {
            return member == answer ? 2 : 3;
        }
        return member instanceof FieldDeclaration ? 0 : 1;
    }

    private static void follow(FillSource source, ASTNode member, Set<ASTNode> used) {
        if (!used.add(member)) {
            return;
        }
        for (SimpleName name : io.devmatrix.core.javasource.JavaSource.find(member, SimpleName.class)) {
            IBinding binding = Bindings.declaration(name);
            ASTNode declared = binding == null ? null : source.unit().findDeclaringNode(binding);
            ASTNode node = declared instanceof VariableDeclarationFragment ? declared.getParent() : declared;
            if (node instanceof BodyDeclaration && node.getParent() == source.type()) {
                follow(source, node, used);
            }
        }
    }
}
