package io.devmatrix.core.llm;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.FillRequest;
import io.devmatrix.core.Filled;
import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.slot.ApiKey;
import io.devmatrix.core.slot.Budget;
import io.devmatrix.core.slot.LlmProvider;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.PriceList;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Providers;
import io.devmatrix.core.slot.ProxySettings;
import io.devmatrix.core.slot.Secret;
import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A JVM in which whoever opens a socket, or even prepares to wait for one, is stopped. */
public final class SocketGuard extends SelectorProvider {
    /** Looks at all providers, or opens a socket in the way that is named. */
    public static void main(String[] arguments) throws IOException {
        forbidPlainSockets();
        Providers providers = Providers.on(SocketGuard.class.getClassLoader());
        if (arguments[0].equals("safe") || arguments[0].equals("hybrid")) {
            fill(arguments[0].equals("hybrid"));
        } else if (arguments[0].equals("socket")) {
            new Socket("localhost", 1).close();
        } else if (arguments[0].equals("look")) {
            providers.ids().forEach(id -> look(providers.find(id).orElseThrow()));
            System.out.println(providers.ids() + " stayed quiet");
        } else {
            LlmProvider provider = providers.find(arguments[0]).orElseThrow();
            System.out.println(provider.complete(LlmRequest.of(settings(provider.id()), Asking.PROMPT)));
        }
    }

    /** Generates and fills the project of the working directory, in one of the modes. */
    private static void fill(boolean hybrid) {
        Path project = Path.of("").toAbsolutePath();
        ProjectLayout layout =
                new ProjectLayout(project, project.resolve("target"), List.of(project.resolve("src/main/java")));
        DevMatrix devMatrix = new DevMatrix("test", SocketGuard.class.getClassLoader());
        System.out.println(devMatrix.generate(layout, Set.of()).summary());
        FillRequest.Asked asked = new FillRequest.Asked(settings("openai"), Budget.DEFAULT, PriceList.NONE);
        Filled filled = devMatrix
                .slots()
                .fill(new FillRequest(
                        layout, List.of(), Optional.empty(), hybrid ? Optional.of(asked) : Optional.empty()));
        System.out.println(filled.lines());
        System.out.println(filled.findings());
    }

    private static void look(LlmProvider provider) {
        provider.check(settings(provider.id()));
        LlmRequest.of(settings(provider.id()), Asking.PROMPT).prompt().hash();
    }

    private static ProviderSettings settings(String id) {
        ProviderSettings settings = ProviderSettings.of(id, Path.of("."))
                .asking("model-x", 1000)
                .with(ApiKey.keptIn("test", Secret.of("sk-any")));
        return id.equals("files")
                ? settings.with("folder", "slots")
                : settings.with(settings.network().through(ProxySettings.of("localhost", 1)));
    }

    @SuppressWarnings("deprecation")
    private static void forbidPlainSockets() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw opened();
        });
    }

    private static IllegalStateException opened() {
        return new IllegalStateException("a socket was opened");
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        throw opened();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw opened();
    }

    @Override
    public Pipe openPipe() {
        throw opened();
    }

    @Override
    public AbstractSelector openSelector() {
        throw opened();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw opened();
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw opened();
    }
}
