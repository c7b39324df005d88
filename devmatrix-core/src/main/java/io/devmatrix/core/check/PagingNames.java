package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Paging;
import java.util.stream.Stream;

/** The names in the envelope of a list differ, and so do its parameters. */
final class PagingNames implements IrRule {
    @Override
    public String id() {
        return "RULE-212";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Paging paging = model.api().paging();
        Stream<Problem> envelope =
                problems("api.list", Stream.of(paging.items(), paging.total(), paging.page(), paging.size()));
        Stream<Problem> parameters = problems("api.page", Stream.of(paging.pageParameter(), paging.sizeParameter()));
        return Stream.concat(envelope, parameters);
    }

    private Stream<Problem> problems(String node, Stream<String> names) {
        return Clash.<String>find(names, name -> name)
                .map(clash -> Problem.error(
                        this,
                        node,
                        "`" + node + "` uses the name `" + clash.key() + "` for two things",
                        "Give one of them another name"));
    }
}
