package io.devmatrix.core.qa.flow;

import io.devmatrix.core.slot.contract.Decisions;
import io.devmatrix.core.slot.contract.Outcome;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What behaviours answer: their contracts, and whoever asks their fills. Each question is asked once. Not thread-safe. */
public final class Answers {
    /** Nobody can be asked: flows that ask cannot be judged. */
    public static final Answers NONE =
            new Answers(List.of(), (behaviour, arguments) -> new Outcome.Broken("nobody asks `" + behaviour + "`", 0));

    private final List<SlotContract> contracts;
    private final Decisions decisions;
    private final Map<Question, Outcome> known = new HashMap<>();

    private record Question(String behaviour, Map<String, @Nullable Object> arguments) {}

    /** Answers of accepted fills. */
    public Answers(List<SlotContract> contracts, Decisions decisions) {
        this.contracts = List.copyOf(contracts);
        this.decisions = decisions;
    }

    Optional<SlotContract> contract(String behaviour) {
        return contracts.stream()
                .filter(contract -> contract.name().equals(behaviour))
                .findFirst();
    }

    Outcome of(String behaviour, Map<String, @Nullable Object> arguments) {
        Question question = new Question(behaviour, arguments);
        Outcome answer = known.get(question);
        if (answer == null) {
            answer = decisions.decide(behaviour, arguments);
            known.put(question, answer);
        }
        return answer;
    }
}
