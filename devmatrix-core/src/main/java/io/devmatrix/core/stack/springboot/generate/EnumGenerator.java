package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An enum of the model: its constants in model order, each with the name it has on the wire and in the database. */
final class EnumGenerator implements Generator {
    private static final Quote ENUM = Quote.compilationUnit(
            """
            package $package;

            import jakarta.persistence.EnumeratedValue;

            /** $doc */
            public enum $Enum implements $WireEnum {
                $constants;

                @EnumeratedValue
                private final String wire;

                $Enum(String wire) {
                    this.wire = wire;
                }

                @Override
                public String wire() {
                    return wire;
                }
            }
            """);

    private static final Quote CONSTANT =
            Quote.constants("""
            /** $doc */
            $NAME("$wire")
            """);
    private static final Quote PLAIN_CONSTANT = Quote.constants(
            """
            /** On the wire {@code $wire}. */
            $NAME("$wire")
            """);

    private final FactTable facts;
    private final JavaUnits units;

    EnumGenerator(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
    }

    @Override
    public AtomKind kind() {
        return AtomKind.ENUM;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        return facts.enums().stream()
                .filter(type -> type.type().node().equals(atom.node()))
                .map(type -> units.file(type.javaType(), unit(type), atom));
    }

    private Code unit(EnumFacts type) {
        String fallback = Doc.capital(Doc.a(type.name())) + ", in ascending order.";
        return ENUM.with("doc", Doc.sentence(type.type().description(), fallback))
                .with("Enum", type.javaType().simpleName())
                .with("WireEnum", units.base("json.WireEnum"))
                .with("constants", constants(type));
    }

    private static List<Code> constants(EnumFacts type) {
        return IntStream.range(0, type.constants().size())
                .mapToObj(i -> {
                    EnumFacts.Constant constant = type.constants().get(i);
                    String text = type.type().values().get(i).description();
                    Code documented =
                            text.isBlank() ? PLAIN_CONSTANT.code() : CONSTANT.with("doc", Doc.sentence(text, ""));
                    return documented.with("NAME", constant.constant()).with("wire", constant.value());
                })
                .toList();
    }
}
