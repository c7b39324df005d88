package io.devmatrix.core.qa.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a port answers. */
public sealed interface Reply {
    /** How a port gives no answer of use. */
    enum Fault {
        CLOSED("hangs up"),
        SILENT("is silent"),
        UNREADABLE("answers what is no JSON"),
        SHORT("leaves a value out");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    /** What it does, in a word or two. */
    String what();

    /**
     * The answer that was agreed on.
     *
     * @param values by the names of the model
     */
    record Values(Map<String, @Nullable Object> values) implements Reply {
        public Values {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public String what() {
            return "answers";
        }
    }

    /**
     * A refusal.
     *
     * @param status HTTP status, 400 or more
     */
    record Status(int status) implements Reply {
        @Override
        public String what() {
            return "answers " + status;
        }
    }

    /** No answer of use. */
    record Useless(Fault fault) implements Reply {
        @Override
        public String what() {
            return fault.words;
        }
    }
}
