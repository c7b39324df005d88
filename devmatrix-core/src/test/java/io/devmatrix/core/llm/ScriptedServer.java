package io.devmatrix.core.llm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A server on loopback that plays its script, one scene for each request, down to the byte; then it hangs up. */
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String scheme;
    private final Deque<Scene> script = new ArrayDeque<>();
    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());

    private ScriptedServer(ServerSocket socket, String scheme, Scene... scenes) {
        this.socket = socket;
        this.scheme = scheme;
        script.addAll(List.of(scenes));
        Thread stage = new Thread(this::play, "scripted server");
        stage.setDaemon(true);
        stage.start();
    }

    static ScriptedServer playing(Scene... scenes) {
        try {
            return new ScriptedServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), "http", scenes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On a socket of the caller's, with TLS. */
    static ScriptedServer trusted(ServerSocket socket, Scene... scenes) {
        return new ScriptedServer(socket, "https", scenes);
    }

    String url() {
        return scheme + "://localhost:" + port();
    }

    int port() {
        return socket.getLocalPort();
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    Received only() {
        if (received.size() != 1) {
            throw new AssertionError("requests: " + received);
        }
        return received.get(0);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void play() {
        while (!socket.isClosed()) {
            try (Socket guest = socket.accept()) {
                received.add(read(guest.getInputStream()));
                next().play(guest.getOutputStream());
            } catch (IOException | RuntimeException endOfPlay) {
                // the guest left, or the stage is closed: the test sees it on the other end
            }
        }
    }

    private synchronized Scene next() {
        return script.isEmpty() ? Scene.json(500, "{\"error\":{\"message\":\"no scene left\"}}") : script.removeFirst();
    }

    private static Received read(InputStream in) throws IOException {
        String[] first = line(in).split(" ");
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Received(first[0], first[1], headers, new String(body, StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the guest left");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    record Received(String method, String path, Map<String, String> headers, String body) {}

    /** What to do with one request. */
    interface Scene {
        void play(OutputStream out) throws IOException;

        /** A whole answer. */
        static Scene json(int status, String body, String... headers) {
            return answer(status, "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
        }

        static Scene answer(int status, String type, byte[] body, String... headers) {
            return out -> {
                out.write(head(status, body.length, "content-type: " + type, headers));
                out.write(body);
                out.flush();
            };
        }

        /** An answer that ends before its announced end. */
        static Scene cut(String body) {
            return out -> {
                out.write(head(200, body.length() + 100, "content-type: application/json"));
                out.write(body.getBytes(StandardCharsets.UTF_8));
                out.flush();
            };
        }

        /** Nothing at all, until the guest has left. */
        static Scene hang(long millis) {
            return out -> sleep(millis);
        }

        /** Headers at once, then a byte now and then. */
        static Scene drip(long millis, int times) {
            return out -> {
                out.write(head(200, times, "content-type: application/json"));
                for (int i = 0; i < times; i++) {
                    out.write(' ');
                    out.flush();
                    sleep(millis);
                }
            };
        }

        private static byte[] head(int status, int length, String type, String... headers) {
            String head = "HTTP/1.1 " + status + " Scripted\r\n" + type + "\r\ncontent-length: " + length
                    + "\r\nconnection: close\r\n" + String.join("\r\n", headers) + (headers.length > 0 ? "\r\n" : "");
            return (head + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        }

        private static void sleep(long millis) throws IOException {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
