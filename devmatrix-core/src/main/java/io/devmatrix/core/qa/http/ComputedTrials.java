package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Access;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Computed values of one entity against the model's own meaning: of new rows, after changes of the row and of its parts. */
final class ComputedTrials {
    private static final int PARTS = 3;

    private final Bench bench;
    private final EntityFacts entity;

    ComputedTrials(Bench bench, EntityFacts entity) {
        this.bench = bench;
        this.entity = entity;
    }

    void run() {
        bench.trial(
                title("of a new row"),
                () -> compare("of a new row", bench.rows().complete(entity)));
        bench.api()
                .operation(entity, Kind.UPDATE)
                .ifPresent(update -> bench.trial(title("after a change"), () -> {
                    Row row = bench.rows().complete(entity);
                    for (Member member : entity.members().update()) {
                        if (change(row, update, member)) {
                            compare("after a change of `" + member.field().wireName() + "`", row);
                        }
                    }
                }));
        entity.inverses().stream().filter(InverseFacts::nested).forEach(this::parts);
    }

    private String title(String when) {
        return entity.entity().name() + ", computed values " + when;
    }

    /** Gives the field another value; false for one that a client cannot simply change. */
    private boolean change(Row row, OperationFacts update, Member member) {
        FieldFacts field = member.field();
        if (!(field instanceof AttributeFacts) || bench.api().governed(field)) {
            return false;
        }
        ObjectNode body = bench.rows().bodies().unchanged(row, bench.api().partial(row.entity()));
        body.set(field.wireName(), bench.rows().another(field));
        bench.send(Call.of(update, row.ids()).json(body));
        return true;
    }

    private void parts(InverseFacts collection) {
        EntityFacts part = bench.api().facts().entity(collection.owner());
        if (part.operations(Kind.CREATE).findAny().isPresent()) {
            String what = "with `" + collection.name().text() + "`";
            bench.trial(title(what), () -> parts(part, what));
        }
    }

    private void parts(EntityFacts part, String what) {
        Row whole = bench.rows().fresh(entity);
        Row last = bench.rows().alone(part, whole.ids());
        for (int i = 1; i < PARTS; i++) {
            last = bench.rows().alone(part, whole.ids());
        }
        compare(what, whole);
        changePart(whole, last, what);
        Optional<OperationFacts> delete = bench.api().operation(part, Kind.DELETE);
        if (delete.isPresent()) {
            bench.send(Call.of(delete.get(), last.ids()));
            compare(what + ", one deleted", whole);
        }
    }

    private void changePart(Row whole, Row part, String what) {
        Optional<OperationFacts> update = bench.api().operation(part.entity(), Kind.UPDATE);
        if (update.isPresent()) {
            for (Member member : part.entity().members().update()) {
                if (change(part, update.get(), member)) {
                    compare(what + ", `" + member.field().wireName() + "` of one changed", whole);
                }
            }
        }
    }

    /** Compares what is shown of the row now. */
    void compare(String when, Row row) {
        JsonNode shown = new Reader(bench)
                .current(row)
                .orElseThrow(() -> new NoValue("the row is not shown any more", "Mend the read operation"));
        entity.attributes()
                .filter(attribute -> attribute.access() == Access.COMPUTED && attribute.shown())
                .forEach(attribute ->
                        bench.notes().about(List.of(attribute.node()), () -> compare(attribute, when, shown)));
    }

    private void compare(AttributeFacts attribute, String when, JsonNode shown) {
        String name = entity.entity().name() + "." + attribute.name().text() + " " + when + " is as computed";
        JsonNode seen = shown.path(attribute.wireName());
        try {
            Object expected =
                    bench.conditions().computed(entity, attribute, shown).orElse(null);
            bench.notes().that(name, same(attribute, expected, seen), seen + " is shown, " + expected + " is computed");
        } catch (RowValues.Untold e) {
            bench.notes().missing(name, String.valueOf(e.getMessage()), "Show what the value is computed from");
        } catch (ArithmeticException outOfRange) {
            bench.notes().missing(name, "the value leaves its range", "Give what it is computed from narrower limits");
        }
    }

    /** Whether the JSON is that value. */
    static boolean same(AttributeFacts attribute, @Nullable Object expected, JsonNode seen) {
        if (expected == null || seen.isNull() || seen.isMissingNode()) {
            return expected == null && seen.isNull();
        }
        Object value = JsonValues.of(attribute.type(), seen);
        return expected instanceof BigDecimal number && value instanceof BigDecimal other
                ? number.compareTo(other) == 0
                : Objects.deepEquals(expected, value);
    }
}
