package io.devmatrix.core.qa.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Numbers that make values differ: each is given once, from 1 on. May be used by several threads. */
final class Numbers implements LongSupplier {
    /** Few enough to stay dense, and more than most bodies take. */
    private static final int BLOCK = 64;

    private final AtomicLong last = new AtomicLong();

    @Override
    public long getAsLong() {
        return last.incrementAndGet();
    }

    /**
     * Numbers for so many strands of trials: each takes blocks of its own, so that its numbers do not depend on how far the others
     * are. Only while none is taken here; later ones lie behind them all. Each strand is for one thread.
     */
    List<LongSupplier> strands(int count) {
        long before = last.get();
        List<LongSupplier> strands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            strands.add(new Strand(before + (long) i * BLOCK, (long) count * BLOCK));
        }
        return strands;
    }

    private final class Strand implements LongSupplier {
        private final long step;
        private long block;
        private int taken;

        Strand(long block, long step) {
            this.block = block;
            this.step = step;
        }

        @Override
        public long getAsLong() {
            if (taken == BLOCK) {
                block += step;
                taken = 0;
            }
            long number = block + ++taken;
            last.accumulateAndGet(number, Math::max);
            return number;
        }
    }
}
