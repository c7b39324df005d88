package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** No entity, enum or machine is called like a class made for an entity, though their packages differ. */
final class GeneratedClassName implements IrRule {
    private record Made(String entity, String type) {}

    @Override
    public String id() {
        return "RULE-106";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Map<String, Made> made = new TreeMap<>();
        facts.entities().stream()
                .flatMap(GeneratedClassName::made)
                .forEach(m -> made.putIfAbsent(m.type().toLowerCase(Locale.ROOT), m));
        return Named.types(model)
                .flatMap(
                        name -> Optional.ofNullable(made.get(name.text().toLowerCase(Locale.ROOT)))
                                .map(m -> problem(name, m))
                                .stream());
    }

    private Problem problem(Named name, Made made) {
        return Problem.error(
                this,
                name.node(),
                "The class `" + made.type() + "` is made for the entity `" + made.entity() + "`",
                "Rename the " + name);
    }

    private static Stream<Made> made(EntityFacts entity) {
        List<JavaType> types = entity.types().all();
        return types.stream()
                .filter(type -> !type.equals(entity.types().entity()))
                .map(type -> new Made(entity.name().text(), type.simpleName()));
    }
}
