package io.devmatrix.core.regression;

import io.devmatrix.core.javasource.JavaSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.Comment;

/**
 * Comments {@code // devmatrix:allow REG-012 reason} in hand-written code, at the end of the line they speak of or on the
 * line before. In a slot they count for nothing: a fill cannot acquit itself.
 */
final class AllowComments {
    private static final Pattern ALLOW = Pattern.compile("//\\s*devmatrix:allow\\s+([A-Z]+-\\d+)\\s+(\\S.*)");

    private AllowComments() {}

    static List<Suppression> of(Sources sources) {
        return sources.files().stream()
                .filter(file -> file.origin() == Origin.HAND_WRITTEN)
                .flatMap(file -> file.java().stream())
                .filter(source -> source.text().contains("devmatrix:allow"))
                .flatMap(AllowComments::of)
                .toList();
    }

    private static Stream<Suppression> of(JavaSource source) {
        return source.comments().stream().flatMap(comment -> {
            int start = comment.getStartPosition();
            Matcher allow = ALLOW.matcher(
                    source.text().substring(start, start + comment.getLength()).strip());
            return allow.matches() ? Stream.of(suppression(source, comment, allow)) : Stream.empty();
        });
    }

    private static Suppression suppression(JavaSource source, Comment comment, Matcher allow) {
        int start = comment.getStartPosition();
        int lineStart = source.text().lastIndexOf('\n', start) + 1;
        boolean alone = source.text().substring(lineStart, start).isBlank();
        int line = source.locate(comment).line() + (alone ? 1 : 0);
        return new Suppression(allow.group(1), Glob.of(source.file()), line, allow.group(2), source.locate(comment));
    }
}
