package io.devmatrix.core.load;

import io.devmatrix.core.finding.Location;
import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Turns what the YAML parser complains about into one finding of one line. */
final class YamlSyntax {
    private YamlSyntax() {}

    static void report(YamlEngineException error, SourceText source, Problems problems) {
        if (error instanceof MarkedYamlEngineException marked) {
            problems.error(
                    ModelProblem.SYNTAX,
                    source.locate(marked.getProblemMark().or(marked::getContextMark)),
                    "Not YAML: " + fact(marked),
                    fix(marked));
        } else if (error instanceof ReaderException unreadable) {
            problems.error(
                    ModelProblem.SYNTAX,
                    place(source, unreadable.getPosition()),
                    String.format(
                            Locale.ROOT, "The character U+%04X is not allowed in YAML", unreadable.getCodePoint()),
                    "Remove it, or write it as an escape in double quotes");
        } else {
            problems.error(
                    ModelProblem.SYNTAX, Location.of(source.name()), "Not YAML: " + oneLine(error.getMessage()), "");
        }
    }

    private static Location place(SourceText source, int codePoint) {
        String before = source.text().substring(0, source.text().offsetByCodePoints(0, codePoint));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int start = before.lastIndexOf('\n') + 1;
        return new Location(source.name(), line, before.codePointCount(start, before.length()) + 1);
    }

    private static String fact(MarkedYamlEngineException error) {
        String problem = oneLine(String.valueOf(error.getProblem()));
        int advice = problem.indexOf(". (");
        return advice < 0 ? problem : problem.substring(0, advice);
    }

    private static String fix(MarkedYamlEngineException error) {
        String problem = String.valueOf(error.getProblem());
        if (problem.startsWith("mapping values are not allowed")) {
            return "Quote the value if it holds `: `, or mend the indentation";
        }
        if (problem.contains("that cannot start any token")) {
            return "Quote the value";
        }
        if (problem.contains("block end")) {
            return "Indent the keys of one object alike";
        }
        if (problem.contains("end of stream") || problem.contains("document end")) {
            return "Close the quote or bracket";
        }
        return "Check indentation, quotes and brackets before this place";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
