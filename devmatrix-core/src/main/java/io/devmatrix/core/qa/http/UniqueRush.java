package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Several clients at once make rows that agree where they must not: one makes its row, the others are refused. */
final class UniqueRush {
    private static final int CLIENTS = 4;

    private final Bench bench;
    private final OperationFacts create;

    UniqueRush(Bench bench, OperationFacts create) {
        this.bench = bench;
        this.create = create;
    }

    /**
     * Notes what came of it; nothing where two such rows may stay.
     *
     * @param first body of the first client
     * @param like a body that agrees with another
     */
    void run(String title, List<String> parents, ObjectNode first, UnaryOperator<ObjectNode> like) {
        List<ObjectNode> bodies = new ArrayList<>(List.of(first));
        while (bodies.size() < CLIENTS) {
            bodies.add(like.apply(first));
        }
        EntityFacts entity = bench.api().facts().entities().stream()
                .filter(owner -> owner.operations(Kind.CREATE).anyMatch(create::equals))
                .findFirst()
                .orElseThrow();
        List<Integer> refusals = new Rivals(bench, entity, first, bodies.get(1)).statuses();
        if (refusals.isEmpty()) {
            return;
        }
        List<Answer> answers = answers(
                bodies.stream().map(body -> Call.of(create, parents).json(body)).toList());
        List<Integer> statuses = answers.stream().map(Answer::status).sorted().toList();
        long made =
                statuses.stream().filter(status -> status == create.status()).count();
        boolean others = statuses.stream().allMatch(status -> status == create.status() || refusals.contains(status));
        bench.notes().that(title, made == 1 && others, "the answers are " + statuses);
    }

    private List<Answer> answers(List<Call> calls) {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Answer>> tasks = new ArrayList<>();
            calls.forEach(call -> tasks.add(() -> bench.client().plain(call)));
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
        } finally {
            clients.shutdownNow();
        }
    }
}
