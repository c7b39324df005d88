package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.PortFacts;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A port: an interface that flows ask, records of questions and answers, and the client that asks over HTTP. */
final class PortGenerator implements Generator {
    private static final Quote INTERFACE = Quote.compilationUnit(
            """
            package $package;

            /** $doc A bean of yours of this type is asked in place of {@link $Client}. */
            public interface $Port {
                $methods;
            }
            """);
    private static final Quote METHOD = Quote.members(
            """
            /** $doc A refusal, or no usable answer, ends with a {@code ProblemException}. */
            $Reply $name($parameters $);
            """);
    private static final Quote RECORD = Quote.compilationUnit(
            """
            package $package;

            /** $doc */
            public record $Name($components $) {}
            """);
    private static final Quote COMPONENT = Quote.parameters("@$annotations $Type $name");
    private static final Quote IN_PATH =
            Quote.annotations("import com.fasterxml.jackson.annotation.JsonIgnore; @JsonIgnore");
    private static final Quote REQUEST = Quote.parameters("$Request request");

    private final FactTable facts;
    private final JavaUnits units;

    PortGenerator(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
    }

    @Override
    public AtomKind kind() {
        return AtomKind.PORT;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        PortFacts port = facts.ports().stream()
                .filter(candidate -> candidate.port().node().equals(atom.node()))
                .findFirst()
                .orElseThrow();
        List<GeneratedFile> files = new ArrayList<>();
        files.add(units.file(port.type(), asked(port), atom));
        files.add(units.file(port.client(), new PortClient(units, port).unit(), atom));
        port.operations().forEach(operation -> {
            String of = " `" + port.port().name() + "." + operation.operation().name() + "`";
            if (!operation.in().isEmpty()) {
                files.add(values(operation.request(), "What" + of + " is asked with.", operation, atom));
            }
            if (!operation.out().isEmpty()) {
                files.add(values(operation.reply(), "What" + of + " answers.", operation, atom));
            }
        });
        if (port.equals(facts.ports().get(0))) {
            files.add(packageInfo(atom));
        }
        return files.stream();
    }

    private Code asked(PortFacts port) {
        return INTERFACE
                .with(
                        "doc",
                        Doc.sentence(
                                port.port().description(),
                                Doc.capital(port.name().human()) + ", outside of the service."))
                .with("Client", port.client().simpleName())
                .with("Port", port.type().simpleName())
                .with("methods", port.operations().stream().map(this::method).toList());
    }

    private Code method(PortFacts.Operation operation) {
        String fallback = Doc.capital(
                        io.devmatrix.core.facts.Name.of(operation.operation().name())
                                .human()) + ".";
        return METHOD.with("doc", Doc.sentence(operation.operation().description(), fallback))
                .with("Reply", reply(operation))
                .with("name", operation.operation().name())
                .with("parameters", parameters(operation));
    }

    /** Type of what an operation answers. */
    static TypeRef reply(PortFacts.Operation operation) {
        return operation.out().isEmpty() ? FlowOutcomes.VOID : JavaTypes.of(operation.reply());
    }

    /** The parameter of the method that asks; none where there is nothing to tell. */
    static List<Code> parameters(PortFacts.Operation operation) {
        return operation.in().isEmpty()
                ? List.of()
                : List.of(REQUEST.with("Request", JavaTypes.of(operation.request())));
    }

    private GeneratedFile values(JavaType type, String doc, PortFacts.Operation operation, Atom atom) {
        boolean asked = type.equals(operation.request());
        List<Code> components = (asked ? operation.in() : operation.out())
                .stream()
                        .map(member -> component(member, asked && isInPath(operation, member)))
                        .toList();
        Code unit = RECORD.with("doc", doc.replace("`", ""))
                .with("Name", type.simpleName())
                .with("components", components);
        return units.file(type, unit, atom);
    }

    private static boolean isInPath(PortFacts.Operation operation, Member member) {
        return operation.operation().in().stream()
                .filter(value -> value.name().equals(member.field().name().text()))
                .anyMatch(operation.operation()::isInPath);
    }

    private Code component(Member member, boolean inPath) {
        List<Code> annotations =
                new ArrayList<>(inPath ? List.of(IN_PATH.code()) : DtoComponents.wireName(member.field()));
        annotations.addAll(DtoConstraints.of(member.field()));
        return COMPONENT
                .with("annotations", annotations)
                .with("Type", new JavaTypes(facts).inDto(member.field()))
                .with("name", member.field().dtoName().camel());
    }

    private GeneratedFile packageInfo(Atom atom) {
        String name = facts.packages().port();
        String text = "/** What is outside of the service and asked by its flows. */\n@NullMarked\npackage " + name
                + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
        return GeneratedFile.java(name + ".package-info", text, atom.rule(), atom.node());
    }
}
