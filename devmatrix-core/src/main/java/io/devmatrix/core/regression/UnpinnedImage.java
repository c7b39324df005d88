package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An image without a version is another one tomorrow. */
public final class UnpinnedImage implements TextRule {
    private static final Pattern LINE =
            Pattern.compile("(?i)^\\s*(?:FROM\\s+(?:--\\S+\\s+)*|image:\\s*[\"']?)([^\\s\"']+).*");
    private static final Pattern STAGE = Pattern.compile("(?im)^\\s*FROM\\s+.*\\s+AS\\s+(\\S+)\\s*$");
    private static final Pattern PINNED = Pattern.compile(".*(@sha256:.*|:(?!latest$)[^/]+)");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-025", "Image without a version", Weight.MEDIUM, Action.FAIL);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.origin() == Origin.CONFIGURATION
                && (file.name().startsWith("Dockerfile") || file.name().matches("(docker-)?compose.*\\.ya?ml"));
    }

    @Override
    public Stream<Finding> check(SourceFile file) {
        List<String> stages = STAGE.matcher(file.text())
                .results()
                .map(stage -> stage.group(1))
                .toList();
        return IntStream.range(0, file.lines().size()).boxed().flatMap(i -> {
            Matcher line = LINE.matcher(file.lines().get(i));
            return line.matches() && !isPinned(line.group(1)) && !stages.contains(line.group(1))
                    ? Stream.of(Finding.error(
                            id(),
                            new Location(file.path(), i + 1, line.start(1) + 1),
                            "The image `" + line.group(1) + "` has no version",
                            "Name one, other than `latest`"))
                    : Stream.empty();
        });
    }

    private static boolean isPinned(String image) {
        String filled = image.replaceAll("\\$\\{[^}]*}", "x");
        return filled.equals("scratch") || PINNED.matcher(filled).matches();
    }
}
