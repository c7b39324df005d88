package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** A page is not larger than what one answer bears. */
final class LargePage implements IrRule {
    private static final int MUCH = 1000;

    @Override
    public String id() {
        return "RULE-211";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        int max = model.api().paging().maxSize();
        return max <= MUCH
                ? Stream.empty()
                : Stream.of(Problem.warning(
                        this,
                        "api.page.max",
                        "A page of `" + max + "` rows is much for one answer",
                        "Lower `max` to `" + MUCH + "` or less"));
    }
}
