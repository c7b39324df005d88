package io.devmatrix.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresArtifactTest {
    /** {@code os.name}, {@code os.arch} and whether the C library is musl, to what the artifacts are called. */
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, linux-amd64",
        "Linux, aarch64, false, linux-arm64v8",
        "Linux, ppc64le, false, linux-ppc64le",
        "Linux, x86, false, linux-i386",
        "Linux, arm, false, linux-arm32v7",
        "Linux, amd64, true, linux-amd64-alpine",
        "Linux, aarch64, true, linux-arm64v8-alpine",
        "Mac OS X, x86_64, false, darwin-amd64",
        "Mac OS X, aarch64, false, darwin-arm64v8",
        "Darwin, aarch64, false, darwin-arm64v8",
        "Windows 11, amd64, false, windows-amd64",
        "Windows 11, aarch64, false, windows-amd64",
        "Windows Server 2022, x86, false, windows-i386",
    })
    void namesThePlatformAsTheArtifactsDo(String osName, String osArch, boolean musl, String platform) {
        assertThat(PostgresArtifact.platform(osName, osArch, musl)).isEqualTo(platform);
    }

    /** Such an artifact is not to be had, and an installed PostgreSQL is tried: better than programs that cannot run. */
    @Test
    void keepsAProcessorItDoesNotKnow() {
        assertThat(PostgresArtifact.platform("Linux", "riscv64", false)).isEqualTo("linux-riscv64");
    }
}
