package io.devmatrix.core.stack.springboot.qa;

import io.devmatrix.core.launch.LaunchedService;
import io.devmatrix.core.launch.ServiceSettings;
import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.JavaProgram;
import io.devmatrix.core.process.TetheredProcess;
import io.devmatrix.core.qa.http.ServedRoutes;
import io.devmatrix.core.qa.port.PlayedPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A packaged service as a child process on loopback, which ends with us however we end. */
public final class BootService implements LaunchedService {
    /** What happens while the service is judged is told to nobody. */
    private static final String NO_RELAY = "--outbox.relay.enabled=false";

    private static final String TOKEN_SECRET = "JWT_SECRET";

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final TetheredProcess process;
    private final URI baseUri;
    private final ClassData classData;
    private final Path work;

    private BootService(TetheredProcess process, URI baseUri, ClassData classData, Path work) {
        this.process = process;
        this.baseUri = baseUri;
        this.classData = classData;
        this.work = work;
    }

    /**
     * Starts the jar and waits until it is ready.
     *
     * @param jar a repackaged one
     * @param cache folder for unpacked libraries and class data
     * @param work folder for classes and the log; replaced
     * @throws ServiceDown with the reason from its log, when it ends or is not ready in time
     */
    public static BootService start(Path jar, Path cache, Path work, ServiceSettings settings) {
        try {
            Files.createDirectories(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        BootJar.Unpacked unpacked = repackaged(jar).unpack(cache, work);
        int port = settings.port() == 0 ? FreePort.any() : settings.port();
        ClassData classData = new ClassData(cache, unpacked, work);
        TetheredProcess process =
                TetheredProcess.start(command(unpacked, classData, work, settings, port), work.resolve("service.log"));
        BootService service = new BootService(process, URI.create("http://127.0.0.1:" + port), classData, work);
        try {
            new Readiness(service.baseUri, PATIENCE).await(process::exitCode, process::output);
        } catch (RuntimeException e) {
            service.close();
            throw e;
        }
        return service;
    }

    private static BootJar repackaged(Path jar) {
        BootJar boot = new BootJar(jar);
        if (!boot.isRepackaged()) {
            throw new ServiceDown(
                    "cannot start",
                    "`" + jar.getFileName() + "` is no repackaged Spring Boot jar. Bind the goal `repackage` of "
                            + "spring-boot-maven-plugin, then run `mvn verify`");
        }
        return boot;
    }

    private static Command command(
            BootJar.Unpacked unpacked, ClassData classData, Path work, ServiceSettings settings, int port) {
        List<Path> classPath = new ArrayList<>(unpacked.libraries());
        classPath.add(unpacked.classes());
        List<String> options =
                new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        options.addAll(classData.options());
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--spring.jpa.hibernate.ddl-auto=validate"));
        if (settings.judged()) {
            arguments.add(MappingsEndpoint.ARGUMENT);
            arguments.add(NO_RELAY);
        }
        settings.ports().forEach((name, address) -> {
            arguments.add("--ports." + name + ".url=" + address);
            arguments.add("--ports." + name + ".read-timeout=" + PlayedPorts.PATIENCE);
        });
        arguments.addAll(settings.arguments());
        return new JavaProgram(JavaProgram.currentJava(), options, classPath, unpacked.mainClass(), arguments)
                .tethered(work)
                .with("SPRING_DATASOURCE_URL", settings.jdbcUrl())
                .with("SPRING_DATASOURCE_USERNAME", settings.user())
                .with("SPRING_DATASOURCE_PASSWORD", settings.password())
                .with(TOKEN_SECRET, settings.tokenSecret());
    }

    @Override
    public URI baseUri() {
        return baseUri;
    }

    @Override
    public boolean isRunning() {
        return process.exitCode().isEmpty();
    }

    @Override
    public String log() {
        return process.output();
    }

    @Override
    public ServedRoutes routes() {
        return new MappingsEndpoint(baseUri);
    }

    /** Whether it is time to prepare the class data of its libraries. */
    @Override
    public boolean isPreparationDue() {
        return classData.isDue();
    }

    /** Ends it and prepares the class data of its libraries, which takes some ten seconds, once per set of libraries. */
    @Override
    public void closeAndPrepare() {
        close();
        classData.make(work);
    }

    @Override
    public void close() {
        process.terminate(GRACE);
        process.close();
        classData.keepNoted();
    }
}
