package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.Annotations;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.javasource.TypeNames;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.RegressionRule;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.Weight;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A body whose limits nobody looks at. */
public final class MissingValid implements RegressionRule {
    private static final Pattern UNTYPED =
            Pattern.compile("String|byte|Map|MultiValueMap|Object|JsonNode|Resource|InputStream");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-014", "Missing `@Valid`", Weight.HIGH, Action.BLOCK_PROMOTION);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        return Routes.of(source)
                .flatMap(Routes::bodies)
                .filter(body -> !Annotations.has(body, "Valid", "Validated"))
                .filter(body ->
                        !UNTYPED.matcher(TypeNames.simple(body.getType())).matches())
                .map(body -> Finding.error(
                        id(),
                        source.locate(body),
                        "Nobody looks at the limits of `" + body.getType() + "`",
                        "Say `@Valid` before `@RequestBody`"));
    }
}
