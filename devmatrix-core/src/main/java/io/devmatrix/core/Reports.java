package io.devmatrix.core;

import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.JUnitXml;
import io.devmatrix.core.qa.JsonReport;
import io.devmatrix.core.qa.QaReport;
import io.devmatrix.core.qa.TestPlan;
import io.devmatrix.core.qa.TestPlanText;
import io.devmatrix.core.qa.TextSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The reports of a run, below the work folder. */
final class Reports {
    private static final String JSON = "report.json";
    private static final String TEXT = "report.txt";
    private static final String PLAN = "test-plan.json";
    private static final String INTELLIJ = "requests.http";
    private static final String VS_CODE = "requests.rest";
    private static final String XML = "junit";

    private Reports() {}

    static void write(QaReport report, Path work) {
        try {
            Path xml = Files.createDirectories(work.resolve(XML));
            write(work.resolve(JSON), JsonReport.of(report));
            write(work.resolve(TEXT), String.join("\n", TextSummary.of(report)) + "\n");
            for (CheckResult result : report.results()) {
                write(xml.resolve("TEST-devmatrix." + result.id() + ".xml"), JUnitXml.of(result));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the test plan, and its requests for people. */
    static void write(TestPlan plan, Path work) {
        try {
            Files.createDirectories(work);
            write(work.resolve(PLAN), TestPlanText.json(plan));
            write(work.resolve(INTELLIJ), TestPlanText.intellij(plan));
            write(work.resolve(VS_CODE), TestPlanText.vsCode(plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes those of an earlier run: evidence of what is no more would be taken for evidence of what is. */
    static void remove(Path work) {
        try {
            Files.deleteIfExists(work.resolve(JSON));
            Files.deleteIfExists(work.resolve(TEXT));
            for (String plan : List.of(PLAN, INTELLIJ, VS_CODE)) {
                Files.deleteIfExists(work.resolve(plan));
            }
            for (Path xml : files(work.resolve(XML))) {
                Files.delete(xml);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /**
     * The file appears whole or, when the build is killed, not at all. In UTF-8; half a surrogate pair, which a hostile service may
     * answer, becomes a question mark.
     */
    private static void write(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, text.getBytes(StandardCharsets.UTF_8));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
