package io.devmatrix.core.promote.idiom;

import java.util.List;

/** All idioms, in the order in which they are tried. */
final class Idioms {
    /** Once before all: names that cannot be mistaken. */
    static final List<Idiom> FIRST = List.of(new FullNames(), new ImportsGone(), new UniqueNames());

    /** Until none finds anything: one form of meaning. */
    static final List<Idiom> MEANING = List.of(
            new UniqueNames(),
            new MemberOrder(),
            new PlainDeclarations(),
            new ReferencesAsLambdas(),
            new ConstantInlining(),
            new DecimalForms(),
            new OperandOrder(),
            new ConditionForms(),
            new BoundForms(),
            new TierForms(),
            new SwitchForms(),
            new BranchForms(),
            new ChoiceForms(),
            new StepForms(),
            new StreamForms(),
            new NeedlessCasts(),
            new LoopReturns(),
            new LoopsAsStreams(),
            new LocalInlining(),
            new HelperInlining());

    /** Then until none finds anything: how people write it. */
    static final List<Idiom> STYLE = List.of(new LastChoice(), new LambdasAsReferences());

    /** Once behind all. */
    static final List<Idiom> LAST = List.of(new MemberOrder(), new UniqueNames());

    private Idioms() {}
}
