package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.EventFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.function.Function;
import java.util.stream.Stream;

/** Each field that requests or answers carry has a name of its own in JSON and in the generated Java. */
final class SameWireName implements IrRule {
    @Override
    public String id() {
        return "RULE-109";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Stream<Problem> fields = facts.entities().stream().flatMap(entity -> Stream.of(
                        clashes(entity, FieldFacts::wireName),
                        clashes(entity, field -> field.dtoName().camel()),
                        embedded(entity, facts))
                .flatMap(problems -> problems)
                .distinct());
        return Stream.concat(fields, facts.events().stream().flatMap(this::carried));
    }

    private Stream<Problem> carried(EventFacts event) {
        return Clash.<EventFacts.Part>find(event.parts().stream(), EventFacts.Part::wireName)
                .map(clash -> Problem.error(
                        this,
                        event.emits().get(0).node(),
                        "`" + clash.first().name() + "` and `" + clash.second().name() + "` are both called `"
                                + clash.key() + "` in the event `" + event.name() + "`",
                        "Rename one of them"));
    }

    /** Rows that are shown with the entity, under a name that a field has. */
    private Stream<Problem> embedded(EntityFacts entity, FactTable facts) {
        return entity.embedded().flatMap(collection -> entity.fields().stream()
                .filter(field -> field.shown() && isSame(field, collection))
                .map(field -> Problem.error(
                        this,
                        facts.entity(collection.owner()).entity().node() + ".partOf",
                        "`" + field.name().text() + "` and the embedded `"
                                + collection.name().text() + "` are both called `" + collection.wireName()
                                + "` in answers",
                        "Rename one of them")));
    }

    private static boolean isSame(FieldFacts field, InverseFacts collection) {
        return field.wireName().equals(collection.wireName())
                || field.dtoName().camel().equals(collection.name().camel());
    }

    private Stream<Problem> clashes(EntityFacts entity, Function<FieldFacts, String> name) {
        return FieldClash.find(entity, SameWireName::carried, name)
                .map(clash -> Problem.error(
                        this,
                        clash.second().node(),
                        "`" + clash.first().name().text() + "` and `"
                                + clash.second().name().text() + "` are both called `" + clash.key()
                                + "` in requests and answers",
                        "Rename one of them"));
    }

    private static boolean carried(FieldFacts field) {
        return field.shown() || field.access().atCreate() || field.access().atUpdate();
    }
}
