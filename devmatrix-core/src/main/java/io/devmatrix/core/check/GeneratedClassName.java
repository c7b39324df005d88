package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.PortFacts;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.TextBehaviour;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** No class is made twice, and no entity, enum or machine is called like one that is made, though their packages differ. */
final class GeneratedClassName implements IrRule {
    private record Made(String node, String of, String type, boolean present) {
        String key() {
            return type.toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String id() {
        return "RULE-106";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        List<Made> all = Stream.of(
                        facts.entities().stream().flatMap(GeneratedClassName::made),
                        facts.flows().stream().flatMap(GeneratedClassName::made),
                        facts.ports().stream().flatMap(GeneratedClassName::made),
                        model.behaviour().texts().stream().flatMap(GeneratedClassName::made))
                .flatMap(made -> made)
                .toList();
        Map<String, Made> made = new TreeMap<>();
        all.forEach(m -> made.putIfAbsent(m.key(), m));
        Stream<Problem> types = Named.types(model)
                .flatMap(
                        name -> Optional.ofNullable(made.get(name.text().toLowerCase(Locale.ROOT)))
                                .map(m -> problem(name, m))
                                .stream());
        return Stream.concat(types, twice(all));
    }

    private Problem problem(Named name, Made made) {
        return Problem.error(
                this,
                name.node(),
                "The class `" + made.type() + "` is made for the " + made.of(),
                "Rename the " + name);
    }

    /** A flow and an entity, or two flows, for which one class would be made. */
    private Stream<Problem> twice(List<Made> all) {
        Set<String> told = new HashSet<>();
        return Clash.<Made>find(all.stream().filter(Made::present), Made::key)
                .filter(clash -> told.add(clash.second().node()))
                .map(clash -> Problem.error(
                        this,
                        clash.second().node(),
                        "The class `" + clash.second().type() + "` is made for the "
                                + clash.first().of() + " too",
                        "Rename the " + clash.second().of()));
    }

    private static Stream<Made> made(FlowFacts flow) {
        String of = "flow `" + flow.name().text() + "`";
        FlowFacts.FlowTypes types = flow.types();
        boolean served = flow.flow().http().isPresent();
        Map<JavaType, Boolean> present = Map.of(
                types.input(),
                served && !flow.inputs().isEmpty(),
                types.result(),
                !flow.flow().structure().isEmpty(),
                types.service(),
                true,
                types.controller(),
                served);
        return types.all().stream().map(type -> new Made(flow.flow().node(), of, type.simpleName(), present.get(type)));
    }

    private static Stream<Made> made(PortFacts port) {
        String of = "port `" + port.port().name() + "`";
        return port.types().map(type -> new Made(port.port().node(), of, type.simpleName(), true));
    }

    private static Stream<Made> made(TextBehaviour text) {
        String name = Name.of(text.name()).pascal();
        return Stream.of(name, name + "Adapter")
                .map(type -> new Made(text.node(), "behaviour `" + text.name() + "`", type, true));
    }

    private static Stream<Made> made(EntityFacts entity) {
        List<JavaType> types = entity.types().all();
        return types.stream()
                .filter(type -> !type.equals(entity.types().entity()))
                .map(type -> new Made(
                        entity.entity().node(),
                        "entity `" + entity.name().text() + "`",
                        type.simpleName(),
                        !entity.operations().isEmpty()));
    }
}
