package io.devmatrix.core.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The last bytes a program wrote, in a ring of fixed size; filled by a thread of its own. */
final class OutputTail {
    private final byte[] ring;
    private long written;

    OutputTail(int bytes) {
        ring = new byte[bytes];
    }

    /** Starts reading the stream; the thread ends with it. */
    Thread follow(InputStream source, String name) {
        Thread thread = new Thread(() -> drain(source), "output of " + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void drain(InputStream source) {
        byte[] chunk = new byte[8192];
        try (source) {
            for (int read = source.read(chunk); read >= 0; read = source.read(chunk)) {
                add(chunk, read);
            }
        } catch (IOException closedWithTheProcess) {
            add(new byte[0], 0);
        }
    }

    synchronized void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            ring[(int) (written++ % ring.length)] = bytes[i];
        }
    }

    /** What is kept, as UTF-8; broken sequences become replacement characters. */
    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** What is kept. */
    synchronized byte[] bytes() {
        int kept = (int) Math.min(written, ring.length);
        byte[] bytes = new byte[kept];
        for (int i = 0; i < kept; i++) {
            bytes[i] = ring[(int) ((written - kept + i) % ring.length)];
        }
        return bytes;
    }

    synchronized long omitted() {
        return Math.max(0, written - ring.length);
    }
}
