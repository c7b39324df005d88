package io.devmatrix.core;

import io.devmatrix.core.qa.QaCheck;
import io.devmatrix.core.stack.TargetStack;
import java.util.List;
import java.util.Optional;

/**
 * The judge's checks of one project one by one, for a bench that plants faults to learn what each check sees. No goal asks for
 * it: what ships is judged whole.
 */
public final class CheckBench {
    private final TargetStack stack;
    private final Verification.Subject subject;
    private final RuleBooks books;
    private final List<String> ports;

    CheckBench(TargetStack stack, Verification.Subject subject, RuleBooks books, List<String> ports) {
        this.stack = stack;
        this.subject = subject;
        this.books = books;
        this.ports = List.copyOf(ports);
    }

    /** Checks with a service and databases of their own, started when first asked for. */
    public Session open(VerifyRequest request) {
        Workbench bench = new Workbench(stack.launcher(), request, Optional.of(ports), List.of());
        return new Session(new Verification(stack, request, subject, bench, books, Optional.empty()).checks(), bench);
    }

    /** The checks of one run; closing it ends its service and removes its databases. */
    public static final class Session implements AutoCloseable {
        private final List<QaCheck> checks;
        private final Workbench bench;

        private Session(List<QaCheck> checks, Workbench bench) {
            this.checks = List.copyOf(checks);
            this.bench = bench;
        }

        /** All checks that the judge would make, from the cheapest to the dearest. */
        public List<QaCheck> checks() {
            return checks;
        }

        /** Makes later starts of a service with these libraries faster, when it is time to. */
        public void prepareNextStart() {
            bench.prepareNextStart();
        }

        @Override
        public void close() {
            bench.close();
        }
    }
}
