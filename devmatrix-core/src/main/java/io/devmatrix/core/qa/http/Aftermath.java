package io.devmatrix.core.qa.http;

import java.util.Optional;

/** Whether refused requests have left the row as it was, which is asked once behind several of them. */
final class Aftermath {
    private final Bench bench;
    private final Writing writing;
    private boolean due;

    Aftermath(Bench bench, Writing writing) {
        this.bench = bench;
        this.writing = writing;
    }

    /** What is wrong with a request that should have been refused, as far as that is asked at once: when it was not. */
    Optional<String> of(Answer answer) {
        if (answer.status() < ApiFacts.BAD_REQUEST) {
            return writing.damage();
        }
        due = true;
        return Optional.empty();
    }

    /** Notes what all that were refused since have left, where that can be seen. */
    void settle(String what) {
        if (due && writing.isWatched()) {
            Optional<String> damage = writing.damage();
            bench.notes()
                    .that(
                            writing.title() + what + " refused changes nothing",
                            damage.isEmpty(),
                            damage.orElse("read again, it is as before"));
        }
        due = false;
    }
}
