package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published table has a row for everything the checker takes. */
class ExpressionPageTest {
    @Test
    void hasARowForEachOperatorFunctionAndPass() throws IOException {
        List<String> firstCells = Files.readAllLines(Path.of("..", "docs", "expressions.md")).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.replace("\\|", "¦").split("\\|")[1].replace('¦', '|'))
                .toList();
        Stream<String> operators = Stream.of(Operator.values()).map(o -> "`" + o.symbol() + "`");
        Stream<String> functions = Stream.of(LibraryFunction.values()).map(f -> f.word() + "(");
        Stream<String> folds = Stream.of(Fold.values()).map(f -> "`l." + f.word() + "(");
        Stream.of(operators, functions, folds).flatMap(words -> words).forEach(word -> assertThat(firstCells)
                .anyMatch(cell -> cell.contains(word)));
    }
}
