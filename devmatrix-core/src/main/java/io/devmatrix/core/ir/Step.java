package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One step of a flow. */
public sealed interface Step {
    /** Model node. */
    String node();

    /** Condition under which it runs; always when empty. */
    Optional<Expression> when();

    /** The step, then those inside of it. */
    default Stream<Step> withInner() {
        return Stream.of(this);
    }

    /** Why it never refuses, in the words of the model's author; empty when it may. */
    default Optional<String> never() {
        return Optional.empty();
    }

    /** Name that it gives a row or value, in a loop to each element; empty for none. */
    default String as() {
        return "";
    }

    /** Refuses unless the condition holds. */
    record Require(String node, Optional<Expression> when, Guard guard) implements Step {}

    /** Loads a row by its id, or answers 404. */
    record Load(String node, Optional<Expression> when, String entity, Expression id, String as) implements Step {}

    /** Finds the row of a partial unique, or makes it; {@code created} names whether this call made it. */
    record FindOrCreate(
            String node,
            Optional<Expression> when,
            String entity,
            List<Assignment> by,
            List<Assignment> set,
            String as,
            String created)
            implements Step {
        public FindOrCreate {
            by = List.copyOf(by);
            set = List.copyOf(set);
        }
    }

    /** Changes the child with that key, or makes it. */
    record Upsert(
            String node, Optional<Expression> when, String collection, List<String> by, List<Assignment> set, String as)
            implements Step {
        public Upsert {
            by = List.copyOf(by);
            set = List.copyOf(set);
        }
    }

    /** Makes a row; {@code copies} fill its collections from others. */
    record Create(
            String node, Optional<Expression> when, String entity, List<Assignment> set, List<Copy> copies, String as)
            implements Step {
        public Create {
            set = List.copyOf(set);
            copies = List.copyOf(copies);
        }
    }

    /** Copies children of one parent to another. */
    record Copy(String to, Expression from, List<String> fields) {
        public Copy {
            fields = List.copyOf(fields);
        }
    }

    /** Sets attributes. */
    record Set(String node, Optional<Expression> when, List<Assignment> values) implements Step {
        public Set {
            values = List.copyOf(values);
        }
    }

    /** Adds to, or takes from, a counter that never falls below its least value; {@code never} says why it never refuses. */
    record Adjust(
            String node,
            Optional<Expression> when,
            String target,
            boolean increase,
            Expression by,
            Optional<BusinessError> error,
            Optional<String> never)
            implements Step {}

    /** Runs steps for each element. */
    record Each(String node, Optional<Expression> when, String variable, Expression in, List<Step> steps)
            implements Step {
        public Each {
            steps = List.copyOf(steps);
        }

        @Override
        public String as() {
            return variable;
        }

        @Override
        public Stream<Step> withInner() {
            return Stream.concat(Stream.of(this), steps.stream().flatMap(Step::withInner));
        }
    }

    /** Names a value. */
    record Let(String node, Optional<Expression> when, String as, Expression value) implements Step {}

    /** Fires an event of a machine; {@code never} says why no row is in a state that refuses it. */
    record Fire(String node, Optional<Expression> when, String target, String event, Optional<String> never)
            implements Step {}

    /** Deletes rows. */
    record Delete(String node, Optional<Expression> when, Expression rows) implements Step {}

    /** Asks an outside port. */
    record Ask(String node, Optional<Expression> when, String port, String operation, List<Assignment> with, String as)
            implements Step {
        public Ask {
            with = List.copyOf(with);
        }

        /** Port and operation with a point between, as the model writes it. */
        public String target() {
            return port + "." + operation;
        }
    }

    /** Calls another flow. */
    record Call(String node, Optional<Expression> when, String flow, List<Assignment> with, String as) implements Step {
        public Call {
            with = List.copyOf(with);
        }
    }

    /** Emits an event through the outbox. */
    record Emit(String node, Optional<Expression> when, String event, List<Assignment> payload) implements Step {
        public Emit {
            payload = List.copyOf(payload);
        }
    }

    /** Ends the flow with an outcome of its own status. */
    record Return(String node, Optional<Expression> when, int status, String value) implements Step {}
}
