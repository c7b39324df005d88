package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A file that building, packaging or starting the service needs, and that is not there. */
public final class MissingBuildFile implements ProjectRule {
    private static final Pattern COPY =
            Pattern.compile("(?i)^\\s*(COPY|ADD)\\s+(?!--from)(?:--\\S+\\s+)*([^\\[\\s]\\S*)\\s+\\S+.*");
    private static final Pattern MOUNT =
            Pattern.compile("^\\s*-\\s*[\"']?\\./([^:\"']+):.*|^\\s*env_file:\\s*[\"']?([^\\s\"']+).*");
    private static final Pattern BUILT = Pattern.compile("(\\./)?target/.*|\\.|\\./|https?:.*|.*\\$.*|\\.env");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-005", "Missing build file", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.path().equals("pom.xml") || isDockerfile(file) || isCompose(file);
    }

    @Override
    public Stream<Finding> check(Sources sources) {
        Stream<Finding> pom = sources.file("pom.xml").isPresent()
                ? Stream.empty()
                : Stream.of(missing("pom.xml", Location.of("pom.xml")));
        Stream<Finding> used = sources.files().stream()
                .filter(file -> isDockerfile(file) || isCompose(file))
                .flatMap(file -> used(sources, file));
        return Stream.concat(pom, used);
    }

    private Stream<Finding> used(Sources sources, SourceFile file) {
        Pattern line = isCompose(file) ? MOUNT : COPY;
        return IntStream.range(0, file.lines().size()).boxed().flatMap(i -> {
            Matcher use = line.matcher(file.lines().get(i));
            return use.matches() ? find(sources, path(use, line), new Location(file.path(), i + 1, 1)) : Stream.empty();
        });
    }

    private static String path(Matcher use, Pattern line) {
        String path = line == COPY ? use.group(2) : use.group(1) == null ? use.group(2) : use.group(1);
        return path.replaceFirst("^\\./", "");
    }

    private Stream<Finding> find(Sources sources, String path, Location at) {
        String folder = path.replaceFirst("/?$", "/");
        boolean there = BUILT.matcher(path).matches()
                || path.contains("*")
                || sources.files().stream()
                        .anyMatch(
                                file -> file.path().equals(path) || file.path().startsWith(folder));
        return there ? Stream.empty() : Stream.of(missing(path, at));
    }

    private Finding missing(String path, Location at) {
        return Finding.error(id(), at, "`" + path + "` is not there", "Restore it from version control");
    }

    private static boolean isDockerfile(SourceFile file) {
        return file.path().equals("Dockerfile");
    }

    private static boolean isCompose(SourceFile file) {
        return file.path().matches("(docker-)?compose\\.ya?ml");
    }
}
