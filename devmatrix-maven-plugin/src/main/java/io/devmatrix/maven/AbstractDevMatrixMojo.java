package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.database.DatabaseUnavailable;
import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Severity;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals have in common: the project, the switch that skips them, and how findings become log lines. */
@SuppressWarnings("NullAway.Init") // Maven injects the parameters
abstract class AbstractDevMatrixMojo extends AbstractMojo {
    /** The project. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** The version of this plugin; part of what decides whether the last generation is still current. */
    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    String pluginVersion;

    /**
     * Skips all goals of this plugin.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.skip", defaultValue = "false")
    boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipsItself()) {
            getLog().info("Skipped, as configured");
            return;
        }
        try {
            run(new DevMatrix(pluginVersion, getClass().getClassLoader()));
        } catch (DatabaseUnavailable e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException("A file cannot be read or written: " + reason(e.getCause()), e);
        }
    }

    /** The message of a file system's exception is often no more than the path; its kind says the rest. */
    private static String reason(IOException cause) {
        return cause instanceof FileSystemException
                ? cause.getClass().getSimpleName() + ": " + cause.getMessage()
                : String.valueOf(cause.getMessage());
    }

    /** Whether the goal's own switch is set. */
    abstract boolean skipsItself();

    /** Does the work of the goal. */
    abstract void run(DevMatrix devMatrix) throws MojoExecutionException, MojoFailureException;

    final ProjectLayout layout() {
        Path build = Path.of(project.getBuild().getDirectory());
        List<Path> sources = project.getCompileSourceRoots().stream()
                .map(root -> project.getBasedir().toPath().resolve(root))
                .filter(root -> !root.startsWith(build))
                .toList();
        return new ProjectLayout(project.getBasedir().toPath(), build, sources);
    }

    /** What the main classes are compiled against, for goals that ask Maven to resolve it. */
    final List<Path> classPath() throws MojoExecutionException {
        try {
            Path classes = Path.of(project.getBuild().getOutputDirectory());
            return project.getCompileClasspathElements().stream()
                    .map(Path::of)
                    .filter(element -> !element.equals(classes))
                    .toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("The class path of the project is not resolved: " + e.getMessage(), e);
        }
    }

    final File basedir() {
        return project.getBasedir();
    }

    /** Logs the findings and fails when one of them is an error. */
    final void report(Findings findings) throws MojoFailureException {
        log(findings);
        int errors = findings.of(Severity.ERROR).size();
        if (errors > 0) {
            throw new MojoFailureException(
                    errors + (errors == 1 ? " finding" : " findings") + ", listed above; nothing was changed");
        }
    }

    /** Logs the findings, each as loud as it is severe. */
    final void log(Findings findings) {
        for (Finding finding : findings.all()) {
            switch (finding.severity()) {
                case ERROR -> getLog().error(finding.toString());
                case WARNING -> getLog().warn(finding.toString());
                case INFO -> getLog().info(finding.toString());
            }
        }
    }
}
