package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Operation.ListAll;
import io.devmatrix.core.ir.Paging;
import java.util.stream.Stream;

/** Each query parameter of a list means one thing: paging, sort, search or one filter. */
final class ParameterTwice implements IrRule {
    private record Parameter(String name, String meaning) {}

    @Override
    public String id() {
        return "RULE-210";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Served.all(model, facts, ListAll.class).flatMap(served -> Clash.<Parameter>find(
                        parameters(model.api().paging(), served.entity(), served.operation()), Parameter::name)
                .map(clash -> Problem.error(
                        this,
                        served.operation().node(),
                        "The query parameter `" + clash.key() + "` of the list of `"
                                + served.entity().name().text() + "` is "
                                + clash.first().meaning() + " and "
                                + clash.second().meaning(),
                        "Rename the field, give it another `json`, or change `api.page`")));
    }

    private static Stream<Parameter> parameters(Paging paging, EntityFacts entity, ListAll list) {
        Stream<Parameter> pages = Stream.of(
                new Parameter(paging.pageParameter(), "the page"),
                new Parameter(paging.sizeParameter(), "the page size"));
        Stream<Parameter> sort = list.sort().isEmpty() ? Stream.empty() : Stream.of(new Parameter("sort", "the sort"));
        Stream<Parameter> search =
                list.search().isEmpty() ? Stream.empty() : Stream.of(new Parameter("search", "the search"));
        Stream<Parameter> filters = entity.filters().stream().flatMap(filter -> filter.parameters().stream()
                .map(name -> new Parameter(
                        name, "the filter by `" + filter.field().name().text() + "`")));
        return Stream.of(pages, sort, search, filters).flatMap(all -> all);
    }
}
