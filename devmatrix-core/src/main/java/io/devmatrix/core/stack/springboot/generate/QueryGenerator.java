package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FilterFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Operation.Filter;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a client may ask of a list: the modelled filters, sort keys and search, and nothing else. */
final class QueryGenerator implements Generator {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            import org.springframework.data.jpa.domain.PredicateSpecification;

            /** What a client asks of the list of $words. */
            public record $Query($components $, $SortOrder<$Entity> order, $PageWindow window)
                    implements $ListQuery<$Entity> {
                private static final $SortKeys<$Entity> SORT = $sort;

                /** Reads the parameters, or ends with 400. */
                public static $Query read($Parameters parameters) {
                    $Query query = new $Query($reads, parameters.order(SORT), parameters.window());
                    $required;
                    parameters.finish();
                    return query;
                }

                @Override
                public PredicateSpecification<$Entity> where() {
                    $now;
                    return $Conditions.all($conditions);
                }
            }
            """);

    private static final Quote COMPONENT =
            Quote.parameters("import org.jspecify.annotations.Nullable; @Nullable $Type $name");
    private static final Quote REQUIRE = Quote.statements("parameters.require(\"$wire\", query.$name());");
    private static final Quote CONDITION = Quote.expression("$Conditions.$kind(\"$path\", $name)");
    private static final Quote SEARCH = Quote.expression("$Conditions.contains(search, $attributes)");
    private static final Quote TEXT = Quote.expression("\"$text\"");
    private static final Quote SORT = Quote.expression("$SortKeys.<$Entity>byDefault($order)");
    private static final Quote KEY = Quote.expression("$keys.key(\"$wire\", $by)");
    private static final Quote ATTRIBUTE = Quote.expression("$SortBy.attribute(\"$name\")");
    private static final Quote CONSTANTS = Quote.expression("$SortBy.constants(\"$name\", $Type.class)");
    private static final Quote ORDER = Quote.expression("$SortKey.$direction($by)");
    private static final TypeRef STRING = TypeRef.of("java.lang.String");

    private final FactTable facts;
    private final JavaUnits units;
    private final JavaTypes types;
    private final ParameterReads parameters;
    private final ListConditions restrictions;

    QueryGenerator(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
        this.types = new JavaTypes(facts);
        this.parameters = new ParameterReads(types);
        this.restrictions = new ListConditions(facts, units);
    }

    @Override
    public AtomKind kind() {
        return AtomKind.QUERY;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        EntityFacts entity = units.entity(atom);
        Operation.ListAll list = facts.resource(entity).stream()
                .flatMap(resource -> resource.operations(Operation.ListAll.class))
                .findFirst()
                .orElseThrow();
        return units.only(entity.types().query(), unit(entity, list), atom);
    }

    private Code unit(EntityFacts entity, Operation.ListAll list) {
        List<Code> components = new ArrayList<>();
        List<Code> reads = new ArrayList<>();
        List<Code> conditions = new ArrayList<>(restrictions.of(entity, list));
        entity.filters().forEach(filter -> addFilter(filter, components, reads, conditions));
        if (!list.search().isEmpty()) {
            components.add(component(STRING, "search"));
            reads.add(ParameterReads.text("search"));
            conditions.add(SEARCH.with("Conditions", conditions()).with("attributes", texts(list.search())));
        }
        return UNIT.with("words", entity.plural().human())
                .with("Query", entity.types().query().simpleName())
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("SortOrder", units.base("query.SortOrder"))
                .with("PageWindow", units.base("query.PageWindow"))
                .with("ListQuery", units.base("query.ListQuery"))
                .with("SortKeys", units.base("query.SortKeys"))
                .with("Parameters", units.base("query.QueryParameters"))
                .with("Conditions", conditions())
                .with("components", components)
                .with("sort", sort(entity, list))
                .with("reads", reads)
                .with(
                        "required",
                        entity.filters().stream()
                                .filter(f -> f.filter().required())
                                .flatMap(QueryGenerator::require)
                                .toList())
                .with(
                        "now",
                        ListConditions.readsNow(facts, entity, list)
                                ? List.of(FlowService.NOW.with("Now", units.base("entity.Now")))
                                : List.of())
                .with("conditions", conditions);
    }

    private TypeRef conditions() {
        return units.base("query.Conditions");
    }

    private static List<Code> texts(List<String> texts) {
        return texts.stream().map(text -> TEXT.with("text", text)).toList();
    }

    private static Code component(TypeRef type, String name) {
        return COMPONENT.with("Type", type).with("name", name);
    }

    private void addFilter(FilterFacts filter, List<Code> components, List<Code> reads, List<Code> conditions) {
        boolean range = filter.filter().kind() == Filter.Kind.RANGE;
        for (int i = 0; i < filter.parameters().size(); i++) {
            String name = filter.components().get(i);
            components.add(component(types.inDto(filter.field()), name));
            reads.add(parameters.sought(filter.field(), filter.parameters().get(i)));
            String kind = range ? (i == 0 ? "atLeast" : "atMost") : "equal";
            conditions.add(CONDITION
                    .with("Conditions", conditions())
                    .with("kind", kind)
                    .with("path", path(filter.field()))
                    .with("name", name));
        }
    }

    private static Stream<Code> require(FilterFacts filter) {
        List<Code> required = new ArrayList<>();
        for (int i = 0; i < filter.parameters().size(); i++) {
            required.add(REQUIRE.with("wire", filter.parameters().get(i))
                    .with("name", filter.components().get(i)));
        }
        return required.stream();
    }

    private static String path(FieldFacts field) {
        return field instanceof RelationFacts
                ? field.name().camel() + ".id"
                : field.name().camel();
    }

    private Code sort(EntityFacts entity, Operation.ListAll list) {
        List<Code> order = entity.defaultSort().stream()
                .filter(key -> !key.field().equals("id"))
                .map(key -> ORDER.with("SortKey", units.base("query.SortKey"))
                        .with("direction", key.descending() ? "descending" : "ascending")
                        .with("by", by(entity.field(key.field()).orElseThrow())))
                .toList();
        Code sort = SORT.with("SortKeys", units.base("query.SortKeys"))
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("order", order);
        for (String key : list.sort()) {
            FieldFacts field = entity.field(key).orElseThrow();
            sort = KEY.with("keys", sort).with("wire", field.wireName()).with("by", by(field));
        }
        return sort;
    }

    private Code by(FieldFacts field) {
        if (field instanceof AttributeFacts attribute && attribute.type().kind() == Type.Kind.ENUM) {
            return CONSTANTS
                    .with("SortBy", units.base("query.SortBy"))
                    .with("name", field.name().camel())
                    .with("Type", types.boxed(attribute.type()));
        }
        return ATTRIBUTE.with("SortBy", units.base("query.SortBy")).with("name", path(field));
    }
}
