package io.devmatrix.archetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The script that runs after the files are written, run over a folder as the archetype plugin leaves it. */
class PostGenerateTest {
    private static final Class<?> SCRIPT = new GroovyShell()
            .getClassLoader()
            .parseClass(Template.read(Template.RESOURCES.resolve("META-INF/archetype-post-generate.groovy")));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Properties given = new Properties();

    @BeforeEach
    void fillInGoodValues() {
        given.putAll(Map.of(
                "groupId", "com.acme",
                "artifactId", "notes",
                "version", "1.0-SNAPSHOT",
                "package", "com.acme.notes",
                "serviceName", "notes",
                "httpPort", "8080",
                "javaVersion", "17",
                "registry", "docker.io",
                "devmatrixVersion", "0.1.0"));
    }

    @ParameterizedTest
    @CsvSource({
        "groupId, com acme, 'words joined by dots, such as com.example'",
        "artifactId, bad id, 'a letter, then letters, digits, dots, hyphens or underscores, such as notes'",
        "version, 1 0, 'letters, digits, dots and hyphens, such as 1.0.0-SNAPSHOT'",
        "serviceName, My Svc!, 'lower-case letters, digits and single hyphens and no word of YAML, such as notes-service'",
        "serviceName, true, 'lower-case letters, digits and single hyphens and no word of YAML, such as notes-service'",
        "registry, https://x, 'a host with an optional port and path and without https://, such as registry.example.com/hub'",
        "javaVersion, 11, '17, 21 or 25'",
        "devmatrixVersion, <x>, 'the version of devmatrix-maven-plugin, such as 1.0.0'",
        "httpPort, 0, 'a port from 1 to 65535, such as 8080'",
        "httpPort, 65536, 'a port from 1 to 65535, such as 8080'",
        "httpPort, http, 'a port from 1 to 65535, such as 8080'",
        "package, com.class.x, 'Java names joined by dots, none of them a word of the language, such as com.example.notes'",
        "package, com.1x, 'Java names joined by dots, none of them a word of the language, such as com.example.notes'",
        "package, com..x, 'Java names joined by dots, none of them a word of the language, such as com.example.notes'",
        "package, java.notes, 'Java names joined by dots, none of them a word of the language, such as com.example.notes'"
    })
    void refusesABadValueAndTakesBackWhatWasWritten(String key, String value, String wanted) throws IOException {
        given.setProperty(key, value);
        Path project = write();

        assertThatThrownBy(this::run)
                .hasMessage(
                        "No project was made. Change these properties and run again:\n"
                                + "  `%s` is `%s`. Give -D%s= as %s.",
                        key, value, key, wanted);
        assertThat(project).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "registry, registry.example.com:5000/hub/mirror",
        "javaVersion, 25",
        "serviceName, a-1",
        "httpPort, 65535",
        "package, notes",
        "package, com.acme.record_2"
    })
    void takesAGoodValue(String key, String value) throws IOException {
        given.setProperty(key, value);
        Path project = write();

        run();
        assertThat(project.resolve("src/main/devmatrix/lock/templates.json")).exists();
    }

    @Test
    void namesAllRefusalsAtOnce() throws IOException {
        given.setProperty("httpPort", "x");
        given.setProperty("groupId", "x y");
        write();

        assertThatThrownBy(this::run).hasMessageContaining("`groupId`").hasMessageContaining("`httpPort`");
    }

    @Test
    void keepsFilesThatWereThereBefore() throws IOException {
        given.setProperty("httpPort", "x");
        Path project = write();
        Files.writeString(project.resolve("own.txt"), "mine");
        Files.setLastModifiedTime(project.resolve("Dockerfile"), FileTime.fromMillis(0));

        assertThatThrownBy(this::run)
                .hasMessageEndingWith("The files that `%s` held before are kept: Dockerfile, own.txt.", project);
        try (Stream<Path> left = Files.list(project)) {
            assertThat(left)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("Dockerfile", "own.txt");
        }
    }

    @Test
    void leavesTheParentWithoutTheModuleThatTheArchetypePluginAdded() throws IOException {
        given.setProperty("httpPort", "x");
        write();
        Path parent = Files.writeString(
                folder.resolve("pom.xml"),
                """
                <project>
                  <modules>
                    <module>other</module>
                    <module>notes</module>
                  </modules>
                </project>
                """);

        assertThatThrownBy(this::run).hasMessageContaining("`httpPort`");
        assertThat(parent)
                .hasContent(
                        """
                <project>
                  <modules>
                    <module>other</module>
                  </modules>
                </project>
                """);
    }

    @Test
    void locksEverySealedFileByTheHashOfItsText() throws IOException, NoSuchAlgorithmException {
        Path project = write();
        run();
        JsonNode lock = lock(project);

        assertThat(lock.get("templateSet").asString()).isEqualTo("devmatrix-spring-service");
        assertThat(lock.get("version").asString()).isEqualTo("0.1.0");
        assertThat(lock.get("files").valueStream().map(file -> file.get("path").asString()))
                .isSorted()
                .hasSize(11)
                .contains("Dockerfile", "compose.yaml")
                .doesNotContain("pom.xml");
        for (JsonNode file : lock.get("files")) {
            byte[] text = Files.readAllBytes(project.resolve(file.get("path").asString()));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            assertThat(file.get("sha256").asString()).isEqualTo(HexFormat.of().formatHex(hash));
        }
    }

    @Test
    void doesNotBlessAFileThatWasThereInsteadOfASealedOne() throws IOException {
        Path project = write();
        run();
        JsonNode lock = lock(project);
        Files.writeString(project.resolve("Dockerfile"), "FROM mine");
        run();

        assertThat(lock(project)).isEqualTo(lock);
    }

    private static JsonNode lock(Path project) {
        return new ObjectMapper().readTree(project.resolve("src/main/devmatrix/lock/templates.json"));
    }

    /** The project as the archetype plugin leaves it, {@code pom.xml} first; returns its folder. */
    private Path write() throws IOException {
        Path project = folder.resolve(given.getProperty("artifactId"));
        Files.createDirectories(project);
        Files.writeString(project.resolve("pom.xml"), new Template("pom.xml").text());
        String source = "java/" + given.getProperty("package").replace('.', '/') + "/";
        for (Template template : Template.all()) {
            Path target = project.resolve(template.path().replace("java/", source));
            Files.createDirectories(target.getParent());
            if (Files.notExists(target)) {
                Files.writeString(target, template.text());
            }
        }
        return project;
    }

    private void run() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader jar =
                new URLClassLoader(new URL[] {Template.RESOURCES.toUri().toURL()})) {
            Thread.currentThread().setContextClassLoader(jar);
            InvokerHelper.createScript(SCRIPT, new Binding(Map.of("request", request())))
                    .run();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private Map<String, Object> request() {
        return Map.of(
                "outputDirectory",
                folder.toString(),
                "artifactId",
                given.getProperty("artifactId"),
                "archetypeVersion",
                "0.1.0",
                "properties",
                given);
    }
}
