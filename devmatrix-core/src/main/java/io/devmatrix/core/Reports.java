package io.devmatrix.core;

import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.JUnitXml;
import io.devmatrix.core.qa.JsonReport;
import io.devmatrix.core.qa.QaReport;
import io.devmatrix.core.qa.TextSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the reports of a run below the work folder. */
final class Reports {
    private Reports() {}

    static void write(QaReport report, Path work) {
        try {
            Path xml = Files.createDirectories(work.resolve("junit"));
            Files.writeString(work.resolve("report.json"), JsonReport.of(report));
            Files.write(work.resolve("report.txt"), TextSummary.of(report));
            for (CheckResult result : report.results()) {
                Files.writeString(xml.resolve("TEST-devmatrix." + result.id() + ".xml"), JUnitXml.of(result));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
