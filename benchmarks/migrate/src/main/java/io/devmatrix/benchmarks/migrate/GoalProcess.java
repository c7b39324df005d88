package io.devmatrix.benchmarks.migrate;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * Reads the model of a project and applies a version behind it, as a goal does, once; prints the milliseconds and those of the processor that the
 * migration took, without the start of the JVM and the reading.
 */
final class GoalProcess {
    private GoalProcess() {}

    /** Project, version, JDBC URL, role. */
    public static void main(String[] arguments) {
        DiffProcess.schema(Path.of(arguments[0], "src/main/devmatrix/model/application.yaml"));
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long used = system.getProcessCpuTime();
        long start = System.nanoTime();
        MigrationProcess.main(arguments);
        System.out.println((System.nanoTime() - start) / 1_000_000 + " " + (system.getProcessCpuTime() - used) / 1_000_000);
    }

    static Cost cost(Program program) {
        String[] millis = program.output().split(" ");
        return new Cost(Long.parseLong(millis[0]), Long.parseLong(millis[1]));
    }
}
