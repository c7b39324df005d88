package io.devmatrix.core;

import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.judge.SlotJudge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The judge of fills, with what the project is compiled against. */
final class ProjectJudge implements Judging {
    @Override
    public <T> T with(List<Path> classPath, Function<FillJudge, T> work) {
        List<Path> there = classPath.stream().filter(Files::exists).toList();
        try (SlotJudge judge = new SlotJudge(there)) {
            return work.apply(judge);
        }
    }
}
