package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Paging;
import java.util.stream.Stream;

/** A page has a row, its default size fits under the greatest, and the greatest is one that a database bears. */
final class PagingLimits implements IrRule {
    private static final int MUCH = 1000;

    @Override
    public String id() {
        return "RULE-211";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Paging paging = model.api().paging();
        if (paging.defaultSize() < 1 || paging.defaultSize() > paging.maxSize()) {
            return Stream.of(Problem.error(
                    this,
                    "api.page",
                    "The default page size `" + paging.defaultSize() + "` does not lie between `1` and the greatest, `"
                            + paging.maxSize() + "`",
                    "Change `default` or `max`"));
        }
        return paging.maxSize() > MUCH
                ? Stream.of(Problem.warning(
                        this,
                        "api.page",
                        "A page of `" + paging.maxSize() + "` rows is much for one answer",
                        "Lower `max` to `" + MUCH + "` or less"))
                : Stream.empty();
    }
}
