package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.Comment;

/** A comment that says the code is not done. */
public final class UnfinishedMark implements RegressionRule {
    private static final Pattern MARK =
            Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b|(?i)\\bextension point\\b|(?i)\\bplaceholder implementation\\b"
                    + "|(?i)\\byour (code|logic|implementation) here\\b|(?i)\\b(implement|fill in) (me|this|later)\\b");

    private static final Pattern QUOTED = Pattern.compile("\\{@code [^{}]*}");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-034", "Unfinished by its own words", Weight.HIGH, Action.BLOCK_PROMOTION);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        return source.comments().stream().flatMap(comment -> MARK.matcher(text(source, comment))
                .results()
                .limit(1)
                .map(mark -> Finding.error(
                        id(),
                        source.locate(comment.getStartPosition() + mark.start()),
                        "A comment says `" + mark.group() + "`",
                        "Finish the code, or remove the comment")));
    }

    /** The comment without what it quotes as code, which says nothing of the code around: a state may be called {@code TODO}. */
    private static String text(JavaSource source, Comment comment) {
        int start = comment.getStartPosition();
        String text = source.text().substring(start, start + comment.getLength());
        return QUOTED.matcher(text)
                .replaceAll(quoted -> " ".repeat(quoted.group().length()));
    }
}
