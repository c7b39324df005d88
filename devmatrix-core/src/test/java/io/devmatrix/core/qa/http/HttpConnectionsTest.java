package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionsTest {
    private static final byte[] GET = "GET /x HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

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
            if (request.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
                request.reset();
                String answer = answers.remove();
                socket.getOutputStream().write(answer.replace("!", "").getBytes(StandardCharsets.ISO_8859_1));
                if (answer.endsWith("!")) {
                    return;
                }
            }
        }
    }

    private String asked(String answer) throws IOException {
        answers.add(answer);
        HttpReply reply = connections.exchange("GET", GET);
        return reply.status() + " " + new String(reply.body(), StandardCharsets.US_ASCII);
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
    void headersAreInSmallLettersAndAllThere() throws IOException {
        answers.add("HTTP/1.1 200 \r\nETag:\"1\"\r\nVary: a \r\nvary:b\r\nContent-Length: 0\r\n\r\n");
        assertThat(connections.exchange("GET", GET).headers())
                .containsEntry("etag", List.of("\"1\""))
                .containsEntry("vary", List.of("a", "b"));
    }

    @Test
    void anAnswerToHeadHasNoBody() throws IOException {
        answers.add("HTTP/1.1 200 \r\nContent-Length: 9\r\n\r\n");
        assertThat(connections.exchange("HEAD", GET).body()).isEmpty();
    }

    @Test
    void whoHangsUpIsAskedOverAnotherConnection() throws IOException {
        assertThat(asked("HTTP/1.1 200 \r\nConnection: close\r\nContent-Length: 1\r\n\r\na!"))
                .isEqualTo("200 a");
        assertThat(asked("HTTP/1.1 200 \r\n\r\nto the end!")).isEqualTo("200 to the end");
        assertThat(asked("HTTP/1.0 200 \r\nContent-Length: 1\r\n\r\nc!")).isEqualTo("200 c");
        assertThat(opened).hasValue(3);
    }

    @Test
    void noAnswerIsNone() {
        assertThatThrownBy(() -> asked("!")).isInstanceOf(EOFException.class).hasMessageContaining("ended before");
        assertThatThrownBy(() -> asked("HTTP/1.1 200 \r\nContent-Length: 5\r\n\r\nab!"))
                .isInstanceOf(EOFException.class)
                .hasMessage("the connection ended after 2 of 5 bytes");
        assertThatThrownBy(() -> asked("SSH-2.0\r\n!")).hasMessage("`SSH-2.0` is no status line");
        assertThatThrownBy(() -> asked("HTTP/1.1 200 \r\nnonsense\r\n!")).hasMessage("`nonsense` is no header");
        assertThatThrownBy(() -> asked("HTTP/1.1 200 \r\nContent-Length: two\r\n\r\n!"))
                .hasMessage("`two` is no length");
        assertThatThrownBy(() -> asked("HTTP/1.1 200 \r\nContent-Length: 4000000000\r\n\r\n!"))
                .hasMessageContaining("two gigabytes");
        assertThat(opened).hasValue(6);
    }
}
