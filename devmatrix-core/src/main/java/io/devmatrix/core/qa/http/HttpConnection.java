package io.devmatrix.core.qa.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.MessageSupport;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;

/** One connection to a service: a request, its answer, then the next one. For one thread at a time. */
final class HttpConnection implements Closeable {
    private static final int FINAL = 200;

    private final DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(Http1Config.DEFAULT);
    private boolean reusable;
    private long answered;

    /** @param patience for the connection, and for each piece of an answer */
    HttpConnection(URI service, Duration patience) throws IOException {
        int millis = (int) patience.toMillis();
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(millis);
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()), millis);
            connection.bind(socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** The answer to the request with its whole body, also to one that was refused before it was read to its end. */
    ClassicHttpResponse exchange(ClassicHttpRequest request) throws IOException {
        reusable = false;
        try {
            boolean sent = send(request);
            ClassicHttpResponse response = receive(request);
            reusable = sent
                    && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, response, HttpCoreContext.create());
            answered = System.nanoTime();
            return response;
        } catch (HttpException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private boolean send(ClassicHttpRequest request) throws HttpException, IOException {
        try {
            connection.sendRequestHeader(request);
            connection.sendRequestEntity(request);
            connection.flush();
            return true;
        } catch (SocketException refused) {
            return false;
        }
    }

    /** Answers that only announce the answer are passed over. */
    private ClassicHttpResponse receive(ClassicHttpRequest request) throws HttpException, IOException {
        ClassicHttpResponse response = connection.receiveResponseHeader();
        while (response.getCode() < FINAL) {
            response = connection.receiveResponseHeader();
        }
        if (MessageSupport.canResponseHaveBody(request.getMethod(), response)) {
            connection.receiveResponseEntity(response);
            response.setEntity(new ByteArrayEntity(EntityUtils.toByteArray(response.getEntity()), null));
        }
        return response;
    }

    /** Whether another request may follow. */
    boolean isReusable() {
        return reusable;
    }

    /** Whether the last answer is no older than that, so that the service has not hung up meanwhile. */
    boolean isFresh(Duration age) {
        return System.nanoTime() - answered < age.toNanos();
    }

    @Override
    public void close() {
        connection.close(CloseMode.IMMEDIATE);
    }
}
