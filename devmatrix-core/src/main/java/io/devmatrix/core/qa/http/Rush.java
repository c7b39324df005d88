package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.qa.flow.OneAfterAnother;
import io.devmatrix.core.qa.flow.Request;
import io.devmatrix.core.qa.flow.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that ask at once. */
final class Rush implements AutoCloseable {
    private static final int MOST = 8;
    private static final int FAILURE = 500;

    private final FlowBench bench;
    private final ExecutorService clients = Executors.newFixedThreadPool(MOST);

    Rush(FlowBench bench) {
        this.bench = bench;
    }

    /** Why the answers and the rows afterwards are none that the requests give one after another; empty when they are. */
    Optional<String> objection(FlowFacts flow, World world, List<Request> requests) {
        bench.store().insert(world);
        bench.outside().play(flow, requests.get(0));
        Fingerprint before = bench.store().fingerprint();
        Instant now = bench.now();
        List<Answer> answers = answers(
                requests.stream().map(request -> bench.call(flow, request)).toList());
        Optional<String> failed = answers.stream()
                .filter(answer -> answer.status() >= FAILURE || answer.status() == 0)
                .map(Answer::seen)
                .findFirst();
        List<Integer> statuses = answers.stream().map(Answer::status).toList();
        Differences differences =
                Differences.of(bench, world, before, bench.store().fingerprint());
        boolean explained = new OneAfterAnother(bench.meaning(), flow.flow(), bench.numbers(), now)
                .explains(world, requests, statuses, differences.world());
        return failed.or(() -> explained
                ? Optional.empty()
                : Optional.of("no order of the requests, one after another, gives " + statuses + " and these rows"));
    }

    /** Sends one request and does not wait for its answer. */
    Future<Answer> send(Call call) {
        return clients.submit(() -> bench.bench().client().plain(call));
    }

    private List<Answer> answers(List<Call> calls) {
        List<Callable<Answer>> tasks = new ArrayList<>();
        calls.forEach(call -> tasks.add(() -> bench.bench().client().plain(call)));
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : clients.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
