package io.devmatrix.core.promote.idiom;

import java.util.List;

/** Rewrites one text round by round; each is parsed anew, and taken back when it brought errors. */
final class Rounds {
    private FillSource source;

    Rounds(FillSource source) {
        this.source = source;
    }

    String text() {
        return source.text();
    }

    /** Each idiom once, in order. */
    void once(List<Idiom> idioms) {
        idioms.forEach(this::round);
    }

    /** All idioms again and again; false when they did not come to an end. */
    boolean exhaust(List<Idiom> idioms, int most) {
        int rounds = 0;
        boolean changed = true;
        while (changed && rounds < most) {
            changed = false;
            for (Idiom idiom : idioms) {
                while (rounds < most && round(idiom)) {
                    changed = true;
                    rounds++;
                }
            }
        }
        return !changed;
    }

    /** Whether the idiom changed something. */
    private boolean round(Idiom idiom) {
        List<Edit> edits = idiom.edits(source);
        if (edits.isEmpty()) {
            return false;
        }
        if (tried(edits)) {
            return true;
        }
        return edits.size() > 1 && edits.stream().anyMatch(edit -> tried(List.of(edit)));
    }

    private boolean tried(List<Edit> edits) {
        String changed = Edit.apply(source.text(), edits);
        if (changed.equals(source.text())) {
            return false;
        }
        FillSource next = source.with(changed);
        if (next.errors() > source.errors()) {
            return false;
        }
        source = next;
        return true;
    }
}
