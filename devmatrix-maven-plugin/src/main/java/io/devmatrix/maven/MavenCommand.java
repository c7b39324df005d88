package io.devmatrix.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.execution.MavenSession;

/** Runs the Maven of this build once more, with its local repository, settings and network. */
record MavenCommand(Path home, List<String> options) {
    MavenCommand {
        options = List.copyOf(options);
    }

    static MavenCommand of(MavenSession session, Path home) {
        List<String> options = new ArrayList<>(List.of("-q", "-B"));
        options.add("-Dmaven.repo.local=" + session.getLocalRepository().getBasedir());
        if (session.isOffline()) {
            options.add("-o");
        }
        if (session.getRequest().getUserSettingsFile() != null
                && session.getRequest().getUserSettingsFile().isFile()) {
            options.addAll(
                    List.of("-s", session.getRequest().getUserSettingsFile().getPath()));
        }
        return new MavenCommand(home, options);
    }

    /** Program and arguments for a goal. */
    List<String> line(String goal) {
        List<String> line = new ArrayList<>(List.of(program()));
        line.addAll(options);
        line.add(goal);
        return line;
    }

    private String program() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        Path script = home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn");
        return Files.isRegularFile(script) ? script.toString() : "mvn";
    }
}
