package io.devmatrix.core.generate.openapi;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.output.Stratum;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the contract: {@code openapi.yaml}, OpenAPI 3.1.0, from the model and nothing else. */
public final class OpenApiGenerator implements Generator {
    private final FactTable facts;
    private final String path;

    /** A generator that writes to the path below the generated resources. */
    public OpenApiGenerator(FactTable facts, String path) {
        this.facts = facts;
        this.path = path;
    }

    @Override
    public AtomKind kind() {
        return AtomKind.OPENAPI;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        return Stream.of(new GeneratedFile(
                GeneratedFile.Root.RESOURCES, path, document(facts), Stratum.AST, atom.rule(), atom.node()));
    }

    /** The document as YAML. */
    public static String document(FactTable facts) {
        ApplicationIr application = facts.application();
        Map<String, Object> info = Ordered.of("title", application.title(), "version", application.version());
        if (!application.description().isEmpty()) {
            info.put("description", application.description());
        }
        Map<String, Object> problem = Ordered.of(
                "description", "Refused", "content", Operations.content("application/problem+json", Schemas.PROBLEM));
        FlowOperations flows = new FlowOperations(facts);
        Map<String, Object> components =
                Ordered.of("schemas", new Schemas(facts, flows).all(), "responses", Ordered.of("Problem", problem));
        SecurityFacts.of(facts).ifPresent(security -> components.put("securitySchemes", AccessSection.schemes()));
        return YamlText.of(Ordered.of(
                "openapi",
                "3.1.0",
                "info",
                info,
                "paths",
                new Operations(facts, flows).paths(),
                "components",
                components));
    }
}
