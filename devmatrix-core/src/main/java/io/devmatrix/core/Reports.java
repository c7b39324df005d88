package io.devmatrix.core;

import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.JUnitXml;
import io.devmatrix.core.qa.JsonReport;
import io.devmatrix.core.qa.TestPlan;
import io.devmatrix.core.qa.TestPlanText;
import io.devmatrix.core.qa.TextSummary;
import io.devmatrix.core.qa.report.HtmlReport;
import io.devmatrix.core.qa.report.SarifReport;
import io.devmatrix.core.qa.report.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The reports of a run, below the work folder. Each is there whole or not at all, also when the build is killed. */
final class Reports {
    private static final String JSON = "report.json";
    private static final String TEXT = "report.txt";
    private static final String SARIF = "report.sarif";
    private static final String HTML = "report.html";
    private static final String PLAN = "test-plan.json";
    private static final String INTELLIJ = "requests.http";
    private static final String VS_CODE = "requests.rest";
    private static final String XML = "junit";
    private static final String UNFINISHED = ".part";

    private Reports() {}

    static void write(Subject subject, Path work) {
        Map<String, String> reports = new TreeMap<>();
        reports.put(JSON, JsonReport.of(subject.judgement(), subject.metrics()));
        reports.put(TEXT, String.join("\n", TextSummary.of(subject.judgement().report())) + "\n");
        reports.put(SARIF, SarifReport.of(subject));
        reports.put(HTML, HtmlReport.of(subject));
        for (CheckResult result : subject.judgement().report().results()) {
            reports.put(XML + "/TEST-devmatrix." + result.id() + ".xml", JUnitXml.of(result));
        }
        try {
            Files.createDirectories(work.resolve(XML));
            for (Map.Entry<String, String> report : reports.entrySet()) {
                write(work.resolve(report.getKey()), report.getValue());
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
            for (String name : List.of(JSON, TEXT, SARIF, HTML, PLAN, INTELLIJ, VS_CODE)) {
                Files.deleteIfExists(work.resolve(name));
                Files.deleteIfExists(work.resolve(name + UNFINISHED));
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

    /** In UTF-8; half a surrogate pair, which a hostile service may answer, becomes a question mark. */
    private static void write(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.write(unfinished, text.getBytes(StandardCharsets.UTF_8));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
