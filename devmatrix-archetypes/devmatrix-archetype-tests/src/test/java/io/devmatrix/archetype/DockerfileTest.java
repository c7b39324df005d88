package io.devmatrix.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.archetype.Dockerfile.Instruction;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DockerfileTest {
    private static final Set<String> KNOWN =
            Set.of("ARG", "FROM", "WORKDIR", "COPY", "RUN", "USER", "ENV", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT");

    private final Dockerfile dockerfile = Dockerfile.parse(new Template("Dockerfile").text());
    private final Dockerfile image = dockerfile.lastStage();

    @Test
    void hasOnlyInstructionsThatDockerKnows() {
        assertThat(dockerfile.instructions()).extracting(Instruction::name).isSubsetOf(KNOWN);
    }

    @Test
    void buildsOnAVersionFromTheRegistryOfTheUser() {
        assertThat(dockerfile.arguments("FROM"))
                .hasSize(2)
                .allMatch(from -> from.startsWith("${REGISTRY}/library/eclipse-temurin:${JAVA_VERSION}-jre-noble"));
        assertThat(dockerfile.arguments("ARG")).containsExactly("REGISTRY=docker.io", "JAVA_VERSION=17");
    }

    @Test
    void runsAsAUserWithoutRights() {
        assertThat(image.arguments("USER")).containsExactly("10001:10001");
        assertThat(names(image).indexOf("USER")).isGreaterThan(names(image).lastIndexOf("COPY"));
    }

    @Test
    void copiesTheLayersFromSeldomToOftenChanged() {
        assertThat(image.arguments("COPY"))
                .containsExactly(
                        "--from=layers /layers/extracted/dependencies/ ./",
                        "--from=layers /layers/extracted/spring-boot-loader/ ./",
                        "--from=layers /layers/extracted/snapshot-dependencies/ ./",
                        "--from=layers /layers/extracted/application/ ./");
    }

    @Test
    void startsWithoutAShellSoThatSignalsReachTheService() {
        assertThat(image.instructions().stream()
                        .filter(each -> Set.of("ENTRYPOINT", "HEALTHCHECK").contains(each.name())))
                .hasSize(2)
                .allMatch(Instruction::isExecForm);
    }

    @Test
    void listensAndIsAskedOnThePortThatItExposes() {
        assertThat(image.arguments("EXPOSE")).containsExactly("8080");
        assertThat(image.arguments("ENV")).containsExactly("SERVER_PORT=8080");
        assertThat(image.arguments("HEALTHCHECK"))
                .singleElement()
                .asString()
                .contains("http://127.0.0.1:8080/health/ready");
    }

    @Test
    void theBuildContextHoldsTheBootJarAlone() {
        assertThat(new Template(".dockerignore").text().lines())
                .startsWith("*", "!target/*.jar")
                .contains("target/*-sources.jar", "target/*-javadoc.jar", "target/*-tests.jar");
        assertThat(dockerfile.arguments("COPY").filter(copy -> !copy.startsWith("--from")))
                .containsExactly("target/*.jar application.jar");
    }

    @Test
    void tellsExecFormFromShellForm() {
        Dockerfile parsed = Dockerfile.parse(
                """
                # comment
                ENTRYPOINT java -jar x.jar
                HEALTHCHECK --interval=1s \\
                    CMD ["a", "b"]
                """);

        assertThat(parsed.instructions()).extracting(Instruction::isExecForm).containsExactly(false, true);
    }

    private static List<String> names(Dockerfile file) {
        return file.instructions().stream().map(Instruction::name).toList();
    }
}
