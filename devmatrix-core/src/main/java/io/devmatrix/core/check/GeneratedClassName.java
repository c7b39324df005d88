package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.Locale;
import java.util.stream.Stream;

/** No entity or enum is called like a class made for another entity, wherever both packages are. */
final class GeneratedClassName implements IrRule {
    private record Made(String node, String by, String type) {}

    @Override
    public String id() {
        return "RULE-106";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Stream<Made> derived = facts.entities().stream().flatMap(GeneratedClassName::derived);
        Stream<Made> stated = Named.types(model).map(name -> new Made(name.node(), name.toString(), name.text()));
        return Clash.<Made>find(
                        Stream.concat(derived, stated), made -> made.type().toLowerCase(Locale.ROOT))
                .filter(clash -> derived(clash.first()) || derived(clash.second()))
                .map(clash -> Problem.error(
                        this,
                        clash.second().node(),
                        "The class `" + clash.first().type() + "` is made for the "
                                + clash.first().by(),
                        "Rename the " + clash.second().by()));
    }

    private static Stream<Made> derived(EntityFacts entity) {
        String name = entity.name().text();
        return entity.types().all().stream()
                .map(JavaType::simpleName)
                .filter(type -> !type.equals(name))
                .map(type -> new Made(entity.entity().node(), "entity `" + name + "`", type));
    }

    private static boolean derived(Made made) {
        return !made.by().endsWith("`" + made.type() + "`");
    }
}
