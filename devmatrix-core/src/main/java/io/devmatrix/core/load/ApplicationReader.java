package io.devmatrix.core.load;

import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.BehaviourIr;
import io.devmatrix.core.ir.DomainIr;
import io.devmatrix.core.ir.InfrastructureIr;
import io.devmatrix.core.ir.Loss;
import io.devmatrix.core.ir.Resource;
import io.devmatrix.core.load.YamlNode.Entry;
import io.devmatrix.core.load.YamlNode.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the merged tree of a model. */
final class ApplicationReader {
    private final Reading reading;

    ApplicationReader(Reading reading) {
        this.reading = reading;
    }

    ApplicationIr read(Mapping root) {
        Fields model =
                Value.of(reading, "", new Entry(root.location(), "", root)).fields("model");
        if (reading.problems().isWhole()) {
            Stream.of("service", "package").filter(word -> !model.has(word)).forEach(model::missing);
        }
        Refusals refusals = Refusals.of(model, reading);
        String service = model.text("service");
        ApplicationIr read = new ApplicationIr(
                service,
                model.text("package"),
                model.optionalText("title").orElse(Spelling.inWords(service)),
                model.text("description"),
                model.text("version"),
                domain(model, refusals),
                api(model, refusals),
                behaviour(model, refusals),
                infrastructure(model));
        new BehaviourExamples(read, reading).check(model);
        return read;
    }

    private DomainIr domain(Fields model, Refusals refusals) {
        EntityReader entities = new EntityReader(reading, refusals);
        return new DomainIr(
                model.entries("enums").stream().map(EnumReader::read).toList(),
                model.entries("entities").stream().map(entities::read).toList());
    }

    private ApiIr api(Fields model, Refusals refusals) {
        ResourceReader resources = new ResourceReader(reading);
        List<Resource> served = model.entries("entities").stream()
                .map(resources::read)
                .flatMap(Optional::stream)
                .toList();
        return ApiReader.read(model, refusals.declared(), served, new SecurityReader(reading).read(model));
    }

    private BehaviourIr behaviour(Fields model, Refusals refusals) {
        MachineReader machines = new MachineReader(reading, refusals);
        FlowReader flows = new FlowReader(reading, refusals);
        BehaviourReader behaviours = new BehaviourReader(reading, refusals);
        PortReader ports = new PortReader(reading, refusals);
        return new BehaviourIr(
                model.entries("machines").stream().map(machines::read).toList(),
                model.entries("flows").stream().map(flows::read).toList(),
                model.entries("invariants").stream().map(behaviours::invariant).toList(),
                model.entries("behaviours").stream().map(behaviours::text).toList(),
                model.entries("ports").stream().map(ports::read).toList());
    }

    private static List<Loss> losses(Fields model) {
        NameForm form = model.whole().reading().vocabulary().form("lossName");
        return model.value("migration").stream()
                .flatMap(value -> value.fields("migration").items("lose").stream())
                .map(item -> new Loss(item.node(), item.text(form)))
                .filter(loss -> !loss.name().isEmpty())
                .toList();
    }

    private static InfrastructureIr infrastructure(Fields model) {
        Optional<Fields> external = model.value("external").map(value -> value.fields("external"));
        return new InfrastructureIr(
                external.map(fields -> fields.texts("paths")).orElse(List.of()),
                external.map(fields -> fields.texts("tables")).orElse(List.of()),
                model.texts("health"),
                losses(model),
                model.optionalText("cacheStats"));
    }
}
