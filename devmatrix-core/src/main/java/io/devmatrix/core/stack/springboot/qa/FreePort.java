package io.devmatrix.core.stack.springboot.qa;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Random;

/**
 * A free port of loopback for a service that is started in a moment. It lies below those that the system gives to outgoing
 * connections, and is drawn by chance: so neither a connection nor the service of another module takes it in between.
 */
final class FreePort {
    private static final int FIRST = 20_000;
    private static final int COUNT = 12_000;
    private static final int ATTEMPTS = 100;

    private FreePort() {}

    static int any() {
        Random random = new SecureRandom();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = FIRST + random.nextInt(COUNT);
            if (isFree(port)) {
                return port;
            }
        }
        throw new ServiceDown(
                "cannot start", "no free port was found between " + FIRST + " and " + (FIRST + COUNT) + " of loopback");
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
