package io.devmatrix.core;

import io.devmatrix.core.slot.contract.FillJudge;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Opens a judge of fills for a piece of work, and closes it. */
interface Judging {
    /** @param classPath what the project is compiled against */
    <T> T with(List<Path> classPath, Function<FillJudge, T> work);
}
