package io.devmatrix.core.qa.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The verdict as one page that needs nothing beside it: no network, no script. It holds what was seen, how much of the
 * model that is, pictures of the model, and what to do about each failure.
 */
public final class HtmlReport {
    private static final String STYLE = "report.css";

    private HtmlReport() {}

    /** The page. */
    public static String of(Subject subject) {
        VerdictSection verdict = new VerdictSection(subject);
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>"""
                + Html.text(verdict.title()) + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n"
                + """
                <a class="skip" href="#main">Skip to the verdict</a>
                <header>
                <h1>"""
                + verdict.heading() + "</h1>\n" + navigation() + "</header>\n<main id=\"main\">\n" + verdict.html()
                + new FailuresSection(subject).html()
                + new ChecksSection(subject).html()
                + new ComplianceSection(subject).html()
                + new StrataSection(subject.plan()).html()
                + new MetricsSection(subject.metrics()).html()
                + new ModelSection(subject.facts()).html()
                + "</main>\n</body>\n</html>\n";
    }

    private static String navigation() {
        return """
                <nav aria-label="Sections"><ul>
                <li><a href="#verdict">Verdict</a></li>
                <li><a href="#failures">Failures</a></li>
                <li><a href="#checks">Checks</a></li>
                <li><a href="#compliance">Compliance</a></li>
                <li><a href="#strata">Strata</a></li>
                <li><a href="#metrics">Metrics</a></li>
                <li><a href="#model">Model</a></li>
                </ul></nav>
                """;
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("`" + STYLE + "` is not beside the class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
