package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.Annotations;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.RegressionRule;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.Weight;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.FieldDeclaration;

/** A field that a framework fills: no test can make the object by itself, and the field cannot be final. */
public final class FieldInjection implements RegressionRule {
    private static final String[] MARKS = {
        "Autowired", "Inject", "Resource", "Value", "PersistenceContext", "PersistenceUnit"
    };

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-022", "Field injection", Weight.MEDIUM, Action.FAIL);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        return source.find(FieldDeclaration.class).stream()
                .flatMap(field -> Annotations.find(field, MARKS).stream())
                .map(mark -> Finding.error(
                        id(), source.locate(mark), "`" + mark + "` fills a field", "Take it in the constructor"));
    }
}
