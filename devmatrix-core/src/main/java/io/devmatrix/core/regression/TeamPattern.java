package io.devmatrix.core.regression;

import io.devmatrix.core.javasource.JavaPattern;
import io.devmatrix.core.javasource.JavaSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;

/**
 * What a rule of the team looks for: just one of the two.
 *
 * @param regex in the text of files
 * @param java in the trees of Java files
 */
record TeamPattern(Optional<Pattern> regex, Optional<JavaPattern> java) {
    boolean isOfText() {
        return regex.isPresent();
    }

    /** Where the regex is found; nowhere when there is none. */
    Stream<Integer> offsets(String text) {
        return regex.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(MatchResult::start);
    }

    /** What the Java pattern fits; nothing when there is none. */
    List<? extends ASTNode> nodes(JavaSource source) {
        return java.map(pattern -> pattern.in(source)).orElse(List.of());
    }

    /** Whether it is in the sample: a file, a few statements or an expression. */
    boolean isIn(String sample) {
        return regex.isPresent()
                ? offsets(sample).findAny().isPresent()
                : !nodes(parsed(sample)).isEmpty();
    }

    private static JavaSource parsed(String sample) {
        Stream<String> readings = Stream.of(
                sample,
                "class Sample { " + sample + " }",
                "class Sample { void sample() throws Exception { " + sample + "\n} }",
                "class Sample { Object sample = " + sample + "; }");
        return readings.map(text -> JavaSource.parse("sample", text))
                .filter(source -> source.problems().all().isEmpty())
                .findFirst()
                .orElseGet(() -> JavaSource.parse("sample", ""));
    }
}
