package io.devmatrix.core.promote.idiom;

import java.util.List;

/** Says what to change so that one way to say something becomes its canonical one. */
interface Idiom {
    /**
     * Changes, of which each keeps the meaning alone and together with all others that do not overlap with it; none when
     * the text is canonical already.
     */
    List<Edit> edits(FillSource source);
}
