package io.devmatrix.core.slot.judge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The child that runs fills: orders come on standard input, answers go to standard output. It needs nothing but the JDK, and halts
 * when its input ends, so it never outlives the judge.
 */
final class FillHost {
    /** What the child says first. */
    static final int GREETING = 0xDE7A;
    /** Exit code of a child whose parent is gone. */
    static final int PARENT_GONE = 86;
    /** Exit code of a child that had a case which took too long. */
    static final int TOO_LATE = 87;

    static final byte LOAD = 'L';
    static final byte CASES = 'C';
    static final byte RUN = 'R';
    static final byte DROP = 'D';

    private FillHost() {}

    public static void main(String[] arguments) throws IOException {
        InputStream input = System.in;
        PrintStream output = System.out;
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(output, 1 << 16));
        out.writeInt(GREETING);
        out.flush();
        read(new DataInputStream(new BufferedInputStream(input, 1 << 16)), new HostWork(out));
    }

    /** Reads orders while others are carried out: so the end of the input is seen at once. */
    private static void read(DataInputStream in, HostWork work) {
        BlockingQueue<HostWork.Order> orders = new LinkedBlockingQueue<>();
        Thread worker = new Thread(null, () -> work.carryOut(orders), "fill", 512 * 1024);
        worker.setDaemon(true);
        worker.start();
        work.watch(worker);
        try {
            while (true) {
                orders.add(HostWork.Order.read(in));
            }
        } catch (IOException end) {
            Runtime.getRuntime().halt(PARENT_GONE);
        }
    }
}
