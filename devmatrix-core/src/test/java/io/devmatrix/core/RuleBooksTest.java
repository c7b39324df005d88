package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.Origin;
import io.devmatrix.core.regression.RegressionRule;
import io.devmatrix.core.regression.RuleReport;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.SourceFile;
import io.devmatrix.core.regression.Sources;
import io.devmatrix.core.regression.Weight;
import io.devmatrix.core.stack.springboot.SpringBootStack;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBooksTest {
    @TempDir
    Path folder;

    /** A rule that a team brings in a jar: each class is one too many. */
    public static final class AnyClass implements RegressionRule {
        @Override
        public RuleSheet sheet() {
            return new RuleSheet("ACME-100", "A class", Weight.LOW, Action.FAIL);
        }

        @Override
        public Stream<Finding> check(JavaSource source) {
            return Stream.of(Finding.error(id(), source.locate(source.unit()), "There is a class", "Remove it"));
        }
    }

    /** A rule that takes an id of ours. */
    public static final class TakesAnId implements RegressionRule {
        @Override
        public RuleSheet sheet() {
            return new RuleSheet("REG-002", "A class", Weight.LOW, Action.FAIL);
        }

        @Override
        public Stream<Finding> check(JavaSource source) {
            return Stream.empty();
        }
    }

    @Test
    void aJarOnTheClassPathBringsRules() throws IOException {
        assertThat(findings(report())).isEmpty();
        assertThat(findings(report(AnyClass.class))).containsExactly("ACME-100");
    }

    @Test
    void anIdMayNotBeTakenTwice() {
        assertThatThrownBy(() -> report(TakesAnId.class)).hasMessage("two rules are called `REG-002`");
    }

    @Test
    void freezingWritesTheBaselineThatLaterRunsRead() throws IOException {
        try (URLClassLoader loader = loader(AnyClass.class)) {
            RuleBooks books = new RuleBooks(loader, new SpringBootStack());

            assertThat(books.freeze(layout(), sources()).count()).isEqualTo(1);
            assertThat(folder.resolve("src/main/devmatrix/baseline.json"))
                    .content()
                    .contains("\"ACME-100\"");
            assertThat(books.run(layout(), sources(), true).run().complaints().all())
                    .isEmpty();
            assertThat(books.freeze(layout(), sources()).count()).isEqualTo(1);
        }
    }

    private RuleReport report(Class<?>... plugged) throws IOException {
        try (URLClassLoader loader = loader(plugged)) {
            return new RuleBooks(loader, new SpringBootStack())
                    .run(layout(), sources(), true)
                    .run();
        }
    }

    private URLClassLoader loader(Class<?>... plugged) throws IOException {
        Path services = Files.createDirectories(folder.resolve("jar/META-INF/services"));
        List<String> names = Stream.of(plugged).map(Class::getName).toList();
        Files.write(services.resolve(RegressionRule.class.getName()), names);
        URL[] jar = {folder.resolve("jar").toUri().toURL()};
        return new URLClassLoader(jar, getClass().getClassLoader());
    }

    private ProjectLayout layout() {
        return new ProjectLayout(folder, folder.resolve("target"), List.of(folder.resolve("src/main/java")));
    }

    private static Sources sources() {
        return Sources.of(List.of(
                SourceFile.of("pom.xml", Origin.CONFIGURATION, "<project/>"),
                SourceFile.of("target/A.java", Origin.GENERATED, "class A {}")));
    }

    private static List<String> findings(RuleReport report) {
        return report.known().stream().map(Finding::id).toList();
    }
}
