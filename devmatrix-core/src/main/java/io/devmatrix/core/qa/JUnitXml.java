package io.devmatrix.core.qa;

import io.devmatrix.core.qa.CheckResult.Verdict;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One check as a JUnit test suite, so that every CI server shows the verdict: an observation is a test case, what does
 * not hold is a failure, and a check without evidence is an error, never a skip.
 */
public final class JUnitXml {
    private JUnitXml() {}

    /** The XML text of the check. */
    public static String of(CheckResult result) {
        int cases = result.evidence().observations().size();
        int errors = hasNoEvidence(result) ? 1 : 0;
        String head = String.format(
                Locale.ROOT,
                "<testsuite name=\"devmatrix.%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"0\" time=\"%.3f\">%n",
                attribute(result.id()),
                cases + errors,
                result.evidence().failures().size(),
                errors,
                result.time().toMillis() / 1000.0);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + head.replace("\r\n", "\n") + body(result)
                + "</testsuite>\n";
    }

    private static boolean hasNoEvidence(CheckResult result) {
        return result.verdict() != Verdict.PASSED
                && result.evidence().failures().isEmpty();
    }

    private static String body(CheckResult result) {
        String cases = result.evidence().observations().stream()
                .map(observation -> testCase(result, observation))
                .collect(Collectors.joining());
        return hasNoEvidence(result) ? cases + error(result) : cases;
    }

    private static String testCase(CheckResult result, Observation observation) {
        String open = "  <testcase classname=\"devmatrix." + attribute(result.id()) + "\" name=\""
                + attribute(observation.name()) + "\"";
        return observation.holds()
                ? open + "/>\n"
                : open + ">\n    <failure message=\"" + attribute(observation.seen()) + "\"/>\n  </testcase>\n";
    }

    private static String error(CheckResult result) {
        return "  <testcase classname=\"devmatrix." + attribute(result.id())
                + "\" name=\"evidence\">\n    <error message=\"" + attribute(result.note()) + "\"/>\n  </testcase>\n";
    }

    private static String attribute(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\n' -> out.append("&#10;");
            case '\t' -> out.append("&#9;");
            default -> out.appendCodePoint(isXmlChar(c) ? c : '\uFFFD');
        }
    }

    private static boolean isXmlChar(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
