package io.devmatrix.core.qa.http;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/** One connection to a service: a request, its answer, then the next one. For one thread at a time. */
final class HttpConnection implements Closeable {
    private static final int BUFFER = 16 * 1024;

    private final Socket socket = new Socket();
    private final HttpReader reader;
    private long answered = System.nanoTime();

    /** @param patience for the connection, and for each piece of an answer */
    HttpConnection(URI service, Duration patience) throws IOException {
        int millis = (int) patience.toMillis();
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(millis);
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()), millis);
            this.reader = new HttpReader(new BufferedInputStream(socket.getInputStream(), BUFFER));
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** The answer to the request, also to one that was refused before it was read to its end. */
    HttpReply exchange(String method, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
        } catch (IOException refused) {
            return reader.read(method);
        }
        HttpReply reply = reader.read(method);
        answered = System.nanoTime();
        return reply;
    }

    /** Whether another request may follow. */
    boolean isReusable() {
        return !reader.isLast();
    }

    /** Whether the last answer is no older than that, so that the service has not hung up meanwhile. */
    boolean isFresh(Duration age) {
        return System.nanoTime() - answered < age.toNanos();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
