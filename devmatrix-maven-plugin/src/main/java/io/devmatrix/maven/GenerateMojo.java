package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.Generation;
import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.output.GeneratedFile.Root;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates the service from its model, below the build directory and nowhere else; all or nothing. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractDevMatrixMojo {
    /**
     * Skips this goal; sources that were generated before are still compiled.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.generate.skip", defaultValue = "false")
    private boolean skipGenerate;

    /**
     * Whether the generated folders become source and resource roots of the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.generate.addRoots", defaultValue = "true")
    private boolean addRoots;

    @Override
    boolean skipsItself() {
        if (skipGenerate) {
            addRoots(layout());
        }
        return skipGenerate;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoFailureException {
        ProjectLayout layout = layout();
        Generation generation = devMatrix.generate(layout, declared());
        report(generation.findings());
        addRoots(layout);
        getLog().info(generation.summary());
    }

    private Set<String> declared() {
        return project.getDependencies().stream()
                .map(dependency -> dependency.getGroupId() + ":" + dependency.getArtifactId())
                .collect(Collectors.toSet());
    }

    private void addRoots(ProjectLayout layout) {
        if (!addRoots) {
            return;
        }
        project.addCompileSourceRoot(root(layout, Root.SOURCES).toString());
        Resource resource = new Resource();
        resource.setDirectory(root(layout, Root.RESOURCES).toString());
        project.addResource(resource);
    }

    private static Path root(ProjectLayout layout, Root root) {
        return layout.build().resolve(root.folder());
    }
}
