package io.devmatrix.core;

import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.promote.rule.FactJson;
import io.devmatrix.core.promote.rule.TreeJson;
import io.devmatrix.core.promote.store.StoredFill;
import io.devmatrix.core.promote.store.StoredFill.Origin;

/** Rows of the store as mining sees them. */
final class KnownFills {
    private KnownFills() {}

    static KnownFill of(StoredFill fill) {
        return new KnownFill(
                fill.project(),
                fill.slot(),
                fill.wording(),
                fill.contractHash(),
                fill.model(),
                fill.origin() == Origin.RULE,
                TreeJson.read(fill.tree()),
                FactJson.read(fill.facts()));
    }
}
