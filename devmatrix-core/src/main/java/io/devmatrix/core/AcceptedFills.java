package io.devmatrix.core;

import io.devmatrix.core.slot.contract.Decisions;
import io.devmatrix.core.slot.contract.Outcome;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.judge.FillProcess;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.slot.lock.SlotStanding;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The accepted fills of a project, asked in a process of their own that starts with the first question. A slot that is not as
 * it was accepted gives no answer: the check {@code slots} says what to do about it.
 */
final class AcceptedFills implements Decisions, AutoCloseable {
    private final List<Path> classPath;
    private final Map<SlotContract, String> fills = new LinkedHashMap<>();
    private @Nullable FillProcess process;

    /** @param classPath what the project is compiled against */
    AcceptedFills(SlotShelf shelf, List<Path> classPath) {
        this.classPath = List.copyOf(classPath);
        shelf.standings().stream().filter(SlotStanding::isOk).forEach(standing -> standing.text()
                .ifPresent(text -> fills.put(standing.contract(), text)));
    }

    /** Whom to ask; nobody when no slot has an accepted fill. */
    Optional<Decisions> decisions() {
        return fills.isEmpty() ? Optional.empty() : Optional.of(this);
    }

    @Override
    public Outcome decide(String behaviour, Map<String, ?> arguments) {
        boolean known =
                fills.keySet().stream().anyMatch(contract -> contract.name().equals(behaviour));
        return known
                ? process().decide(behaviour, arguments)
                : new Outcome.Broken("the fill of `" + behaviour + "` is not accepted", 0);
    }

    private FillProcess process() {
        FillProcess started = process;
        if (started == null) {
            started = FillProcess.start(classPath, fills);
            process = started;
        }
        return started;
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
