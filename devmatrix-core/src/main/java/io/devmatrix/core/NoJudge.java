package io.devmatrix.core;

import io.devmatrix.core.slot.contract.FillJudge;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Of a stack without slots: nobody comes to be judged. */
final class NoJudge implements Judging {
    @Override
    public <T> T with(List<Path> classPath, Function<FillJudge, T> work) {
        return work.apply((contract, source) -> {
            throw new IllegalStateException("there is no judge for `" + contract.id() + "`");
        });
    }
}
