package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.Annotations;
import io.devmatrix.core.javasource.JavaSource;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/** A generated method that no route, no event, no framework and no test can come to: it was made for nothing. */
public final class DeadMethod implements ProjectRule {
    private static final Pattern ACCESSOR = Pattern.compile("(get|is|set|add|remove)[A-Z]\\w*");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-003", "Dead method", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return isJudged(file) || file.origin() == Origin.HAND_WRITTEN || file.origin() == Origin.TEST;
    }

    @Override
    public boolean needsFiles() {
        return true;
    }

    @Override
    public Stream<Finding> check(Sources sources) {
        Reachability reachability = Reachability.of(sources);
        return sources.files().stream()
                .filter(DeadMethod::isJudged)
                .flatMap(file -> file.java().stream())
                .flatMap(source -> source.find(MethodDeclaration.class).stream()
                        .filter(DeadMethod::isOffered)
                        .filter(method -> !reachability.reaches(method) || isUncalled(source, method))
                        .map(method -> finding(source, method)));
    }

    private static boolean isJudged(SourceFile file) {
        return file.java().isPresent() && (file.origin() == Origin.GENERATED || file.origin() == Origin.SLOT);
    }

    /** What has a body to be dead; each row can be read and set, as the model says. */
    private static boolean isOffered(MethodDeclaration method) {
        return method.getBody() != null
                && !method.isConstructor()
                && !(isOfEntity(method)
                        && ACCESSOR.matcher(method.getName().getIdentifier()).matches());
    }

    /** A name that is called elsewhere does not keep a private method alive. */
    private static boolean isUncalled(JavaSource source, MethodDeclaration method) {
        return Modifier.isPrivate(method.getModifiers())
                && !Reachability.isCalledFromOutside(method)
                && !PrivateCalls.reach(source, method);
    }

    private static boolean isOfEntity(MethodDeclaration method) {
        return method.getParent() instanceof TypeDeclaration type && Annotations.has(type, "Entity");
    }

    private Finding finding(JavaSource source, MethodDeclaration method) {
        return Finding.error(
                id(),
                source.locate(method.getName()),
                "No route, callback or test comes to `" + method.getName() + "`",
                "Call it, or remove it");
    }
}
