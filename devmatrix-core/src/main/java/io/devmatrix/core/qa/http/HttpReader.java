package io.devmatrix.core.qa.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads answers of HTTP/1.1 (RFC 9112) from one connection. */
final class HttpReader {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.([01]) (\\d{3})( .*)?");
    private static final int FINAL = 200;
    private static final Set<Integer> BODILESS = Set.of(204, 304);

    private final InputStream in;
    private boolean last;

    HttpReader(InputStream in) {
        this.in = in;
    }

    /** Whether no other answer can follow on this connection. */
    boolean isLast() {
        return last;
    }

    /** The answer to a request of that method; those that only announce it are passed over. */
    HttpReply read(String method) throws IOException {
        int status;
        Map<String, List<String>> headers;
        do {
            status = status(line());
            headers = headers();
        } while (status < FINAL);
        last |= says(headers, "connection", "close");
        boolean bodiless = method.equals("HEAD") || BODILESS.contains(status);
        return new HttpReply(status, headers, bodiless ? new byte[0] : body(headers));
    }

    private int status(String line) throws IOException {
        Matcher status = STATUS.matcher(line);
        if (!status.matches()) {
            throw new IOException("`" + line + "` is no status line");
        }
        last |= status.group(1).equals("0");
        return Integer.parseInt(status.group(2));
    }

    private Map<String, List<String>> headers() throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IOException("`" + line + "` is no header");
            }
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(Map<String, List<String>> headers) throws IOException {
        if (says(headers, "transfer-encoding", "chunked")) {
            return chunks();
        }
        List<String> length = headers.getOrDefault("content-length", List.of());
        if (length.isEmpty()) {
            last = true;
            return in.readAllBytes();
        }
        return exactly(number(length.get(0), 10));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size != 0; size = chunkSize()) {
            body.writeBytes(exactly(size));
            line();
        }
        headers();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return number(line().split(";", 2)[0].strip(), 16);
    }

    private static int number(String text, int radix) throws IOException {
        try {
            return Integer.parseUnsignedInt(text, radix);
        } catch (NumberFormatException e) {
            throw new IOException("`" + text + "` is no length", e);
        }
    }

    private byte[] exactly(int length) throws IOException {
        if (length < 0) {
            throw new IOException("an answer of two gigabytes or more is not read");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the connection ended after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection ended before the answer did");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private static boolean says(Map<String, List<String>> headers, String name, String word) {
        return headers.getOrDefault(name, List.of()).stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(word));
    }
}
