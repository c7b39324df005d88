package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.check.IrRules;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.generate.StratifiedRouter;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What this stack makes of a model, in memory. */
public final class Generated {
    private Generated() {}

    /** All files of the model. */
    public static FileSet files(ApplicationIr model) {
        return files(model, Set.of());
    }

    /** All files of the model in a project that has written files of its own. */
    static FileSet files(ApplicationIr model, Set<String> written) {
        FactTable facts = FactTable.of(model);
        ClassLoader templates = Generated.class.getClassLoader();
        return FileSet.of(new StratifiedRouter(SpringBootGenerators.of(facts, templates, written))
                .files(Plan.of(model, Map.of())));
    }

    /** All files of a model given as text, that checks and stack accept. */
    static FileSet files(String yaml) {
        ApplicationIr model = Models.of(yaml).require();
        FactTable facts = FactTable.of(model);
        assertThat(IrRules.check(model, facts).filter(problem -> problem.severity() == Severity.ERROR))
                .isEmpty();
        assertThat(new Unsupported(facts).problems()).isEmpty();
        return files(model);
    }

    /** The Java files of the set. */
    static List<GeneratedFile> java(FileSet files) {
        return files.files().stream()
                .filter(file -> file.path().endsWith(".java"))
                .toList();
    }

    /** The text of the one file with that end of its path. */
    static String text(FileSet files, String path) {
        return files.files().stream()
                .filter(file -> file.path().endsWith(path))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no `" + path + "`"));
    }
}
