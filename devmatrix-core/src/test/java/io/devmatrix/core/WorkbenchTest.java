package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.database.DatabaseUnavailable;
import io.devmatrix.core.database.PostgresSettings;
import io.devmatrix.core.database.PostgresSettings.GivenServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.launch.LaunchedService;
import io.devmatrix.core.launch.ServiceLauncher;
import io.devmatrix.core.qa.BrokenEnvironment;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.http.ServedRoutes;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {
    private static final URI ADDRESS = URI.create("http://127.0.0.1:1");

    @TempDir
    private Path base;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicInteger starts = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();

    @Test
    void startsTheServiceOnceWhileSomethingElseIsDone() throws InterruptedException {
        try (Workbench bench = bench(this::started, TestPostgres.settings())) {
            bench.startService();
            begun.await();
            assertThat(bench.service()).isSameAs(bench.service());
            assertThat(starts).hasValue(1);
        }
        assertThat(closed).isTrue();
    }

    @Test
    void endsAServiceThatNobodyAskedFor() throws InterruptedException {
        try (Workbench bench = bench(this::started, TestPostgres.settings())) {
            bench.startService();
            begun.await();
        }
        assertThat(closed).isTrue();
    }

    @Test
    void doesNotWaitForAServiceThatNobodyWants() throws InterruptedException {
        AtomicBoolean interrupted = new AtomicBoolean();
        ServiceLauncher slow = (jar, cache, work, settings) -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
            throw new IllegalStateException("interrupted");
        };
        try (Workbench bench = bench(slow, TestPostgres.settings())) {
            bench.startService();
            begun.await();
        }
        assertThat(interrupted).isTrue();
    }

    @Test
    void opensNoServerAfterTheEnd() {
        Workbench bench = bench(this::started, TestPostgres.settings());
        bench.close();
        assertThatThrownBy(bench::server).hasMessage("the run has ended");
    }

    @Test
    void saysWhatWentWrongToWhoAsksForTheService() {
        IllegalStateException wrong = new IllegalStateException("wrong");
        ServiceLauncher failing = (jar, cache, work, settings) -> {
            throw wrong;
        };
        try (Workbench bench = bench(failing, TestPostgres.settings())) {
            bench.startService();
            assertThatThrownBy(bench::service).isSameAs(wrong);
        }
        GivenServer nowhere = new GivenServer("jdbc:postgresql://127.0.0.1:1/none", "me", "secret");
        try (Workbench bench = bench(this::started, TestPostgres.settings().withServer(nowhere))) {
            bench.startService();
            assertThatThrownBy(bench::service)
                    .isInstanceOf(BrokenEnvironment.class)
                    .hasCauseInstanceOf(DatabaseUnavailable.class);
        }
    }

    private Workbench bench(ServiceLauncher launcher, PostgresSettings settings) {
        ProjectLayout layout = new ProjectLayout(base, base.resolve("target"), List.of());
        VerifyRequest request =
                new VerifyRequest(layout, base.resolve("service.jar"), List.of(), Level.RUNNING, settings);
        return new Workbench(launcher, request, Optional.of(List.of()), List.of());
    }

    private LaunchedService started(Path jar, Path cache, Path work, Object settings) {
        starts.incrementAndGet();
        begun.countDown();
        return new Service(closed);
    }

    private record Service(AtomicBoolean closed) implements LaunchedService {
        @Override
        public URI baseUri() {
            return ADDRESS;
        }

        @Override
        public boolean isRunning() {
            return !closed.get();
        }

        @Override
        public String log() {
            return "";
        }

        @Override
        public ServedRoutes routes() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isPreparationDue() {
            return false;
        }

        @Override
        public void closeAndPrepare() {
            close();
        }

        @Override
        public void close() {
            closed.set(true);
        }
    }
}
