package io.devmatrix.core;

import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.judge.SlotJudge;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The judge of fills, with the processes that it runs them in. */
final class SlotJudging implements Judging {
    @Override
    public <T> T with(List<Path> classPath, Function<FillJudge, T> work) {
        try (SlotJudge judge = new SlotJudge(classPath)) {
            return work.apply(judge);
        }
    }
}
