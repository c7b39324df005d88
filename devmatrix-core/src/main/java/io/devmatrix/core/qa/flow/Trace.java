package io.devmatrix.core.qa.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What happened in a run. */
final class Trace {
    private final Set<Goal> seen = new LinkedHashSet<>();
    private final Set<String> touched = new TreeSet<>();
    private final List<Emitted> emitted = new ArrayList<>();
    private final List<Question> asked = new ArrayList<>();

    void see(String node, String what) {
        seen.add(new Goal(node, what));
    }

    /** Notes that the model node had its say. */
    void touch(String node) {
        touched.add(node);
    }

    Set<String> touched() {
        return touched;
    }

    /** Rows that a step passes over: what is done to the first alone shows only where there are several. */
    void seeElements(String node, List<?> elements) {
        if (elements.size() > 1) {
            see(node, Goal.SEVERAL_ELEMENTS);
        }
    }

    void emit(Emitted event) {
        emitted.add(event);
    }

    void ask(Question question) {
        asked.add(question);
    }

    List<Question> asked() {
        return asked;
    }

    List<Emitted> emitted() {
        return emitted;
    }

    Set<Goal> seen() {
        return seen;
    }
}
