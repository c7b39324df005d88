package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Trials of entities at once, in strands that never touch each other's rows: each has rows, values and notes of its own. Which
 * entity belongs to which strand, and the order of what is noted, depend on the model alone.
 */
final class Strands {
    /** One request waits for the service while another one is judged; more would only wait for each other on two cores. */
    static final int COUNT = 2;

    private final List<Bench> benches;

    /** @param benches one for each strand */
    Strands(List<Bench> benches) {
        this.benches = List.copyOf(benches);
    }

    /** Runs the trials of each entity and notes in the order of the entities what they saw. */
    void run(List<EntityFacts> entities, Notebook notes, BiConsumer<Bench, EntityFacts> trials) {
        List<Bench> each = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            Bench strand = benches.get(i % benches.size());
            each.add(strand.noting(notes.empty()));
        }
        List<Callable<Void>> strands = new ArrayList<>();
        for (int i = 0; i < benches.size(); i++) {
            int first = i;
            strands.add(() -> {
                for (int k = first; k < entities.size(); k += benches.size()) {
                    trials.accept(each.get(k), entities.get(k));
                }
                return null;
            });
        }
        await(strands);
        each.forEach(bench -> notes.add(bench.notes()));
    }

    private static void await(List<Callable<Void>> strands) {
        ExecutorService threads = Executors.newFixedThreadPool(strands.size());
        try {
            for (Future<Void> strand : threads.invokeAll(strands)) {
                strand.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
