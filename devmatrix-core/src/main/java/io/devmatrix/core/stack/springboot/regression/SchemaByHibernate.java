package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.SourceFile;
import io.devmatrix.core.regression.TextRule;
import io.devmatrix.core.regression.Weight;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A schema that changes when the service starts, beside the migrations or against them. */
public final class SchemaByHibernate implements TextRule {
    private static final Pattern LINE = Pattern.compile(
            "(?m)^[^#\\n]*\\b(ddl-auto|hbm2ddl\\.auto)\\s*[:=]\\s*[\"']?(create|create-drop|update|create-only)\\b");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-023", "Schema changed by Hibernate", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.isSettings();
    }

    @Override
    public Stream<Finding> check(SourceFile file) {
        return LINE.matcher(file.text())
                .results()
                .map(found -> Finding.error(
                        id(),
                        file.locate(found.start(1)),
                        "`" + found.group(1) + "` is `" + found.group(2) + "`",
                        "Say `validate`, and let migrations change the schema"));
    }
}
