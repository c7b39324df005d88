package io.devmatrix.core;

import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.JUnitXml;
import io.devmatrix.core.qa.JsonReport;
import io.devmatrix.core.qa.QaReport;
import io.devmatrix.core.qa.TextSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the reports of a run below the work folder. */
final class Reports {
    private Reports() {}

    static void write(QaReport report, Path work) {
        try {
            Path xml = Files.createDirectories(work.resolve("junit"));
            Files.write(work.resolve("report.json"), bytes(JsonReport.of(report)));
            Files.write(work.resolve("report.txt"), bytes(String.join("\n", TextSummary.of(report)) + "\n"));
            for (CheckResult result : report.results()) {
                Files.write(xml.resolve("TEST-devmatrix." + result.id() + ".xml"), bytes(JUnitXml.of(result)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In UTF-8; half a surrogate pair, which a hostile service may answer, becomes a question mark. */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
