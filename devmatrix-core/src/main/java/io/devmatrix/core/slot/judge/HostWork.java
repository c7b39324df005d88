package io.devmatrix.core.slot.judge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Carries orders out, and halts the child when a case takes longer than allowed. */
final class HostWork {
    private static final long LOOK_MILLIS = 20;
    private static final long LOADING_MILLIS = 5_000;
    private static final long LONGEST_NANOS = 30_000_000_000L;

    private final DataOutputStream out;
    private final Map<String, HostFill> fills = new HashMap<>();
    private List<List<@Nullable Object>> cases = List.of();
    private volatile long limitNanos;
    private volatile long deadline = Long.MAX_VALUE;

    HostWork(DataOutputStream out) {
        this.out = out;
    }

    /**
     * What the parent wants.
     *
     * @param careful ask each case twice, and let no answer wait for others
     */
    record Order(
            byte kind,
            String key,
            String fill,
            String method,
            Map<String, byte[]> classes,
            List<List<@Nullable Object>> cases,
            long limitMillis,
            boolean careful) {
        static Order read(DataInputStream in) throws IOException {
            byte kind = in.readByte();
            return switch (kind) {
                case FillHost.LOAD -> new Order(
                        kind, Wire.readText(in), Wire.readText(in), Wire.readText(in), classes(in), List.of(), 0, true);
                case FillHost.DROP -> new Order(kind, Wire.readText(in), "", "", Map.of(), List.of(), 0, true);
                case FillHost.CASES -> new Order(kind, "", "", "", Map.of(), cases(in), 0, true);
                default -> new Order(
                        kind, Wire.readText(in), "", "", Map.of(), List.of(), in.readLong(), in.readBoolean());
            };
        }

        private static Map<String, byte[]> classes(DataInputStream in) throws IOException {
            int size = in.readInt();
            Map<String, byte[]> classes = new TreeMap<>();
            for (int i = 0; i < size; i++) {
                classes.put(Wire.readText(in), Wire.readBytes(in));
            }
            return classes;
        }

        @SuppressWarnings("unchecked") // a list of lists is what the parent writes
        private static List<List<@Nullable Object>> cases(DataInputStream in) throws IOException {
            List<List<@Nullable Object>> cases = new ArrayList<>();
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                cases.add((List<@Nullable Object>) java.util.Objects.requireNonNull(Wire.read(in)));
            }
            return cases;
        }
    }

    void carryOut(BlockingQueue<Order> orders) {
        try {
            while (true) {
                Order order = orders.take();
                switch (order.kind()) {
                    case FillHost.LOAD -> load(order);
                    case FillHost.DROP -> fills.remove(order.key());
                    case FillHost.CASES -> cases = order.cases();
                    default -> run(order);
                }
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(FillHost.PARENT_GONE);
        }
    }

    private void load(Order order) throws IOException {
        String problem = "";
        try {
            begin(LOADING_MILLIS);
            fills.put(order.key(), new HostFill(order.fill(), order.method(), order.classes()));
        } catch (ReflectiveOperationException | LinkageError e) {
            problem = e.getClass().getSimpleName();
        }
        deadline = Long.MAX_VALUE;
        synchronized (out) {
            Wire.writeText(out, problem);
            out.flush();
        }
    }

    private void run(Order order) throws IOException {
        HostFill fill = java.util.Objects.requireNonNull(fills.get(order.key()));
        for (List<@Nullable Object> given : cases) {
            begin(order.limitMillis());
            HostAnswer answer = fill.ask(given, order.careful());
            deadline = Long.MAX_VALUE;
            synchronized (out) {
                answer.write(out);
                if (order.careful()) {
                    out.flush();
                }
            }
        }
        synchronized (out) {
            out.flush();
        }
    }

    private void begin(long limitMillis) {
        limitNanos = limitMillis * 1_000_000;
        deadline = System.nanoTime() + limitNanos;
    }

    /** Starts the thread that looks at the clock. */
    void watch(Thread worker) {
        Thread watch = new Thread(() -> look(worker), "limit");
        watch.setDaemon(true);
        watch.start();
    }

    private void look(Thread worker) {
        try {
            while (!isSpent(worker)) {
                Thread.sleep(LOOK_MILLIS);
            }
            int line = Arrays.stream(worker.getStackTrace())
                    .filter(at -> fills.values().stream().anyMatch(fill -> fill.owns(at.getClassName())))
                    .mapToInt(StackTraceElement::getLineNumber)
                    .findFirst()
                    .orElse(0);
            synchronized (out) {
                HostAnswer.late(line).write(out);
                out.flush();
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(FillHost.PARENT_GONE);
        }
        Runtime.getRuntime().halt(FillHost.TOO_LATE);
    }

    /** A machine may be busy: behind the limit the worker must have had the processor for half as long, too. */
    private boolean isSpent(Thread worker) throws InterruptedException {
        long limit = deadline;
        if (System.nanoTime() < limit) {
            return false;
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getThreadCpuTime(worker.getId());
        while (deadline == limit) {
            boolean worked = threads.getThreadCpuTime(worker.getId()) - before > limitNanos / 2;
            if (worked || System.nanoTime() - limit > LONGEST_NANOS) {
                return true;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return false;
    }
}
