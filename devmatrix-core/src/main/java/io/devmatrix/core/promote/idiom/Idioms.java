package io.devmatrix.core.promote.idiom;

import java.util.List;

/** All idioms, in the order in which they are tried. */
final class Idioms {
    /** Once before all: names that cannot be mistaken. */
    static final List<Idiom> FIRST = List.of(new FullNames(), new ImportsGone(), new UniqueNames());

    /** Until none finds anything: one form of meaning. */
    static final List<Idiom> MEANING = List.of(new ConstantInlining());

    /** Then until none finds anything: how people write it. */
    static final List<Idiom> STYLE = List.of();

    /** Once behind all. */
    static final List<Idiom> LAST = List.of(new MemberOrder(), new UniqueNames());

    private Idioms() {}
}
