package io.devmatrix.core.slot.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HostProcessTest {
    @Test
    void endsWithItsParentAlsoWhileItIsIdle() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        FillHost.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath(),
                        FillHost.class.getName())
                .start();
        child.getOutputStream().close();

        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(FillHost.PARENT_GONE);
    }

    @Test
    void isGoneWhenItIsClosed() {
        HostProcess host = HostProcess.start(HostProcess.Place.HERE).greeted();
        assertThat(host.lives()).isTrue();

        host.close();

        assertThat(host.lives()).isFalse();
    }
}
