package io.devmatrix.core.qa.flow;

import io.devmatrix.core.ir.BusinessError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a flow ends. */
public sealed interface Outcome {
    /** Model node of the step that ended it; the flow's own when it ran to its end. */
    String node();

    /**
     * It did its work.
     *
     * @param status of the answer
     * @param value what the answer shows: a row, a value, a list or a map by name; null for nothing
     * @param names all that was named at its end
     * @param events emitted, in their order
     * @param start what could be seen before
     * @param end what can be seen afterwards
     */
    record Success(
            String node,
            int status,
            @Nullable Object value,
            Map<String, @Nullable Object> names,
            List<Emitted> events,
            Sight start,
            Sight end)
            implements Outcome {
        public Success {
            events = List.copyOf(events);
        }

        /** The rows afterwards. */
        public World after() {
            return Kept.of(end);
        }

        /** Rows that were written, also with the values they had. */
        public Set<UUID> touched() {
            return end.tables().touched();
        }
    }

    /**
     * It was refused, and nothing has changed.
     *
     * @param statuses those that may answer it
     * @param error the one the model names; empty for one of the application
     * @param detail text of the error, its holes filled; empty when there is none
     */
    record Refusal(String node, List<Integer> statuses, Optional<BusinessError> error, String detail)
            implements Outcome {
        public Refusal {
            statuses = List.copyOf(statuses);
        }
    }
}
