package io.devmatrix.core.qa.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpConnectionsTest {
    private static final int MANY = 20_000_000;

    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger opened = new AtomicInteger();
    private ServerSocket server;
    private HttpConnections connections;

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
        connections = new HttpConnections(URI.create("http://127.0.0.1:" + server.getLocalPort()));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** Answers each request with the next text; hangs up when there is none, or when the text says so. */
    private void serve() {
        try {
            while (true) {
                try (Socket socket = server.accept()) {
                    opened.incrementAndGet();
                    converse(socket);
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void converse(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            request.write(next);
            if (request.toString(US_ASCII).endsWith("\r\n\r\n")) {
                request.reset();
                String answer = answers.remove();
                socket.getOutputStream().write(answer.replace("!", "").getBytes(ISO_8859_1));
                if (answer.endsWith("!")) {
                    return;
                }
            }
        }
    }

    private String asked(String answer) throws IOException {
        ClassicHttpResponse response = exchange("GET", answer);
        HttpEntity body = response.getEntity();
        return response.getCode() + " "
                + (body == null ? "" : new String(body.getContent().readAllBytes(), US_ASCII));
    }

    private ClassicHttpResponse exchange(String method, String answer) throws IOException {
        answers.add(answer);
        return connections.exchange(new BasicClassicHttpRequest(method, "/x"));
    }

    @Test
    void oneConnectionCarriesAnswersOfEachForm() throws IOException {
        assertThat(asked("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc")).isEqualTo("200 abc");
        assertThat(asked("HTTP/1.1 204 \r\n\r\n")).isEqualTo("204 ");
        assertThat(
                        asked(
                                "HTTP/1.1 201\r\nTransfer-Encoding: chunked\r\n\r\n2;a=b\r\nab\r\nA\r\n0123456789\r\n0\r\nT: x\r\n\r\n"))
                .isEqualTo("201 ab0123456789");
        assertThat(asked("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 404 \r\nContent-Length: 0\r\n\r\n"))
                .isEqualTo("404 ");
        assertThat(asked("HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\nd")).isEqualTo("200 d");
        assertThat(opened).hasValue(1);
    }

    @Test
    void anAnswerToHeadHasNoBody() throws IOException {
        assertThat(exchange("HEAD", "HTTP/1.1 200 \r\nContent-Length: 9\r\n\r\n")
                        .getEntity())
                .isNull();
        assertThat(asked("HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\na")).isEqualTo("200 a");
        assertThat(opened).hasValue(1);
    }

    @Test
    void whoHangsUpIsAskedOverAnotherConnection() throws IOException {
        assertThat(asked("HTTP/1.1 200 \r\nConnection: close\r\nContent-Length: 1\r\n\r\na!"))
                .isEqualTo("200 a");
        assertThat(asked("HTTP/1.1 200 \r\n\r\nto the end!")).isEqualTo("200 to the end");
        assertThat(asked("HTTP/1.0 200 \r\nContent-Length: 1\r\n\r\nc!")).isEqualTo("200 c");
        assertThat(opened).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!",
                "HTTP/1.1 200 \r\nContent-Length: 5\r\n\r\nab!",
                "SSH-2.0\r\n!",
                "HTTP/1.1 200 \r\nnonsense\r\n\r\n!",
                "HTTP/1.1 200 \r\nContent-Length: two\r\n\r\n!",
                "HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab!"
            })
    void whatIsNoAnswerIsNone(String answer) throws IOException {
        assertThatThrownBy(() -> asked(answer)).isInstanceOf(IOException.class);
        assertThat(asked("HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\na")).isEqualTo("200 a");
        assertThat(opened).hasValue(2);
    }

    @Test
    void anAnswerThatComesBeforeTheRequestIsReadCounts() throws IOException {
        answers.add("HTTP/1.1 413 \r\nContent-Length: 0\r\n\r\n!");
        BasicClassicHttpRequest request = new BasicClassicHttpRequest("POST", "/x");
        request.addHeader("Content-Length", MANY);
        request.setEntity(new ByteArrayEntity(new byte[MANY], null));
        assertThat(connections.exchange(request).getCode()).isEqualTo(413);
        assertThat(asked("HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\na")).isEqualTo("200 a");
        assertThat(opened).hasValue(2);
    }
}
