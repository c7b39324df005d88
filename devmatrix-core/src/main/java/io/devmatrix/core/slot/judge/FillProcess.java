package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Decisions;
import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.Outcome;
import io.devmatrix.core.slot.contract.SlotContract;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Accepted fills in one child, asked by the name of their behaviour; a child that ends is started anew. */
public final class FillProcess implements Decisions, AutoCloseable {
    private final Map<String, SlotContract> contracts = new TreeMap<>();
    private final Hosts hosts = new Hosts(HostProcess.Place.HERE);

    private FillProcess() {}

    /**
     * Starts the child.
     *
     * @param classPath what the project is compiled against
     * @param fills contract to the text that stands in its slot
     * @throws IllegalArgumentException for a text that the judge's gate or the compiler refuses
     */
    public static FillProcess start(List<Path> classPath, Map<SlotContract, String> fills) {
        FillProcess process = new FillProcess();
        try (SlotJudge judge = new SlotJudge(classPath)) {
            fills.forEach((contract, source) -> process.load(judge, contract, source));
            return process;
        } catch (RuntimeException e) {
            process.close();
            throw e;
        }
    }

    private void load(SlotJudge judge, SlotContract contract, String source) {
        List<Diagnostic> problems = judge.readable(contract, source);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("The fill of `" + contract.name() + "` cannot run: "
                    + problems.get(0).problem() + ". " + problems.get(0).fix() + ".");
        }
        hosts.load(contract.name(), contract, judge.compile(contract, source).classes());
        contracts.put(contract.name(), contract);
    }

    @Override
    public synchronized Outcome decide(String behaviour, Map<String, ?> arguments) {
        SlotContract contract = contracts.get(behaviour);
        if (contract == null) {
            throw new IllegalArgumentException("No fill of `" + behaviour + "` was given.");
        }
        HostAnswer answer = hosts.run(behaviour, List.of(Forms.of(contract, arguments)), Pace.OF_FILLS)
                .get(0);
        return new Oracle(contract).outcome(answer);
    }

    @Override
    public void close() {
        hosts.close();
    }
}
