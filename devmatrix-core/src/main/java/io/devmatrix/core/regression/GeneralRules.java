package io.devmatrix.core.regression;

import java.util.List;

/** The known bugs of any service in Java on a relational database, sorted by id. */
public final class GeneralRules {
    private GeneralRules() {}

    /** What is wrong though it may work. */
    public static List<KnownBug> regressions() {
        return List.of(
                new DefaultOfTheOtherKind(),
                new DeadMethod(),
                new MissingBuildFile(),
                new SqlByConcatenation(),
                new HardCodedSecret(),
                new FloatingPointMoney(),
                new NowWithoutClock(),
                new MutableSharedDefault(),
                new SwallowedException(),
                new ReflectionOrProcessInSlot(),
                new UnpinnedImage(),
                new SecretInConfiguration(),
                new UnpinnedDependency());
    }

    /** What only looks like code. */
    public static List<KnownBug> structure() {
        return List.of(
                new EmptyBody(),
                new ReturnsNothing(),
                new OnlyALogLine(),
                new NotImplemented(),
                new UnfinishedMark(),
                new ConstantResult(),
                new LeftoverTemplate());
    }
}
