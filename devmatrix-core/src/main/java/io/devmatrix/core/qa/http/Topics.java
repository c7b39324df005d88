package io.devmatrix.core.qa.http;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The model nodes that are being tried, innermost first: what is noted meanwhile is about all of them. */
final class Topics {
    private final Deque<Topic> topics = new ArrayDeque<>();

    /**
     * One trial.
     *
     * @param tried nodes that are at fault when it does not end as it should
     * @param shown further nodes that are seen when it does
     */
    private record Topic(List<String> tried, List<String> shown) {}

    /** Runs a trial of the nodes. */
    void of(Collection<String> tried, Collection<String> shown, Runnable trial) {
        topics.push(new Topic(List.copyOf(tried), List.copyOf(shown)));
        try {
            trial.run();
        } finally {
            topics.pop();
        }
    }

    /** The nodes that an observation is about which holds or not. */
    List<String> nodes(boolean holds) {
        return holds
                ? Stream.concat(all(Topic::tried), all(Topic::shown)).toList()
                : all(Topic::tried).toList();
    }

    private Stream<String> all(Function<Topic, List<String>> part) {
        return topics.stream().map(part).flatMap(List::stream);
    }
}
