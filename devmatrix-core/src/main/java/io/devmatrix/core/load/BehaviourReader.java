package io.devmatrix.core.load;

import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.ir.Signature;
import io.devmatrix.core.ir.TextBehaviour;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads invariants and free-text behaviour. */
final class BehaviourReader {
    private final References references;
    private final Refusals refusals;
    private final SignatureReader signatures;
    private final ExampleReader examples;
    private final NameForm path;

    BehaviourReader(Reading reading, Refusals refusals) {
        this.references = new References(reading);
        this.refusals = refusals;
        this.signatures = new SignatureReader(reading);
        this.examples = new ExampleReader(reading);
        this.path = reading.vocabulary().form("dottedPath");
    }

    Invariant invariant(Value value) {
        Fields invariant = value.fields("invariant");
        return new Invariant(
                value.node(),
                value.key(),
                invariant.text("description"),
                entity(invariant),
                invariant.expression("that").orElse(Value.NO_EXPRESSION));
    }

    TextBehaviour text(Value value) {
        Fields behaviour = value.fields("behaviour");
        Signature signature = signatures.read(behaviour);
        List<TextBehaviour.Use> uses = uses(behaviour);
        return new TextBehaviour(
                value.node(),
                value.key(),
                behaviour.choice("kind", TextBehaviour.Kind.class).orElse(TextBehaviour.Kind.RULE),
                entity(behaviour),
                signature,
                reads(behaviour, signature),
                behaviour.text("text").strip(),
                uses,
                refusals.guards(behaviour, "requires"),
                errors(behaviour),
                FlowReader.expressions(behaviour, "ensures"),
                examples.behaviour(behaviour, signature, uses.contains(TextBehaviour.Use.NOW)));
    }

    private Map<String, List<String>> reads(Fields behaviour, Signature signature) {
        List<String> known = signature.parameters().stream()
                .filter(parameter -> parameter.rows().isPresent())
                .map(Signature.Parameter::name)
                .toList();
        Map<String, List<String>> reads = new LinkedHashMap<>();
        for (Value entry : behaviour.entries("reads")) {
            references.parameter(entry.at(), entry.key(), known);
            List<String> paths = entry.items().stream()
                    .map(item -> item.text(path))
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (entry.isList() && entry.items().isEmpty()) {
                entry.empty();
            }
            reads.put(entry.key(), paths);
        }
        return reads;
    }

    private static List<TextBehaviour.Use> uses(Fields behaviour) {
        return behaviour.texts("uses").stream()
                .map(word -> TextBehaviour.Use.valueOf(word.toUpperCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    private List<BusinessError> errors(Fields behaviour) {
        return behaviour.items("errors").stream()
                .filter(BehaviourReader::isName)
                .map(refusals::read)
                .distinct()
                .toList();
    }

    private static boolean isName(Value item) {
        if (!item.isScalar()) {
            item.wrongKind("the name of an error");
        }
        return item.isScalar();
    }

    private String entity(Fields fields) {
        String name = fields.text("entity");
        fields.value("entity").ifPresent(value -> references.entity(value.location(), name));
        return name;
    }
}
