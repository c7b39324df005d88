package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A secret in the configuration is in each copy of the project, and in each image. */
public final class SecretInConfiguration implements TextRule {
    private static final Pattern LINE = Pattern.compile(
            "^\\s*(?:-\\s*)?(?:(?i:ENV|ARG)\\s+)?[\"']?([\\w.-]+)[\"']?\\s*[:=]\\s*[\"']?([^\"'#\\s][^\"'#]*).*");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-026", "Secret in the configuration", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.origin() == Origin.CONFIGURATION
                && (file.isYaml()
                        || file.name().endsWith(".properties")
                        || file.name().startsWith("Dockerfile"));
    }

    @Override
    public Stream<Finding> check(SourceFile file) {
        return IntStream.range(0, file.lines().size()).boxed().flatMap(i -> {
            Matcher line = LINE.matcher(file.lines().get(i));
            return line.matches() && isSecret(line.group(1), line.group(2))
                    ? Stream.of(Finding.error(
                            id(),
                            new Location(file.path(), i + 1, line.start(2) + 1),
                            "`" + line.group(1) + "` holds its secret in the file",
                            "Write `${...}`, give it by the environment, and change the secret"))
                    : Stream.empty();
        });
    }

    private static boolean isSecret(String key, String value) {
        return SecretWords.ofAddress(value).isPresent()
                || SecretWords.promise(key)
                        && SecretWords.isOne(key, value)
                        && !value.strip().matches("true|false|classpath:.*|file:.*|/.*|optional:.*");
    }
}
