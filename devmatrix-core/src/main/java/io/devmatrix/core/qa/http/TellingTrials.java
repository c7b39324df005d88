package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Computed values of one entity where its own numbers, those of its parts, and those its parts refer to are {@link TellingNumbers}. */
final class TellingTrials {
    private final Bench bench;
    private final EntityFacts entity;
    private final TellingNumbers numbers;
    private final BiConsumer<String, Row> comparison;

    /** Of the entity; {@code comparison} is told of each row that it should compare, and when. */
    TellingTrials(Bench bench, EntityFacts entity, BiConsumer<String, Row> comparison) {
        this.bench = bench;
        this.entity = entity;
        this.numbers = new TellingNumbers(
                bench.api().facts().application(), entity, bench.conditions().alone());
        this.comparison = comparison;
    }

    void run() {
        bench.trial(title("of telling numbers"), () -> own(bench.rows().complete(entity)));
        entity.inverses().stream().filter(InverseFacts::nested).forEach(collection -> {
            EntityFacts part = bench.api().facts().entity(collection.owner());
            if (part.operations(Kind.CREATE).findAny().isPresent()) {
                String when = "with `" + collection.name().text() + "`";
                bench.trial(title(when + " of telling numbers"), () -> parts(part, when));
            }
        });
    }

    private String title(String when) {
        return entity.entity().name() + ", computed values " + when;
    }

    private void own(Row row) {
        changeable(entity).forEach(attribute -> {
            Stream<BigDecimal> telling = Stream.concat(
                    numbers.constants(attribute).stream(), numbers.halfWay(attribute, row.shown()).stream());
            compare("with", row, row, attribute, telling);
        });
    }

    private void parts(EntityFacts part, String when) {
        Row whole = bench.rows().fresh(entity);
        Row last = bench.rows().alone(part, whole.ids());
        constants(when + " and", whole, last);
        part.relations()
                .filter(relation -> !relation.nesting() && !relation.toMany())
                .filter(relation -> isAlone(relation)
                        && last.shown().path(relation.wireName()).isString())
                .forEach(relation ->
                        constants(when + " and `" + relation.name().text() + "` of", whole, target(last, relation)));
    }

    /** Whether the id of a target is all that its path needs. */
    private boolean isAlone(RelationFacts relation) {
        return bench.api()
                .facts()
                .entity(relation.relation().target())
                .relations()
                .noneMatch(RelationFacts::nesting);
    }

    private Row target(Row part, RelationFacts relation) {
        EntityFacts target = bench.api().facts().entity(relation.relation().target());
        String id = part.shown().path(relation.wireName()).asString();
        Row unseen = new Row(target, List.of(id), MissingNode.getInstance());
        JsonNode shown = new Reader(bench).current(unseen).orElse(unseen.shown());
        return new Row(target, unseen.ids(), shown);
    }

    private void constants(String when, Row whole, Row changed) {
        changeable(changed.entity())
                .forEach(attribute -> compare(when, whole, changed, attribute, numbers.constants(attribute).stream()));
    }

    /** Numbers that a client can simply change. */
    private List<AttributeFacts> changeable(EntityFacts of) {
        return of.operations(Kind.UPDATE).findAny().isEmpty()
                ? List.of()
                : of.members().update().stream()
                        .map(Member::field)
                        .filter(AttributeFacts.class::isInstance)
                        .map(AttributeFacts.class::cast)
                        .filter(TellingNumbers::isNumber)
                        .filter(attribute -> !bench.api().governed(attribute))
                        .toList();
    }

    private void compare(String when, Row whole, Row changed, AttributeFacts attribute, Stream<BigDecimal> telling) {
        OperationFacts update =
                bench.api().operation(changed.entity(), Kind.UPDATE).orElseThrow();
        telling.forEach(number -> {
            ObjectNode body =
                    bench.rows().bodies().unchanged(changed, bench.api().partial(changed.entity()));
            body.put(attribute.wireName(), number);
            bench.send(Call.of(update, changed.ids()).json(body));
            comparison.accept(when + " `" + attribute.name().text() + "` " + number.toPlainString(), whole);
        });
    }
}
