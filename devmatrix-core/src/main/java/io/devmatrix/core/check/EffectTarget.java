package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
import java.util.Optional;
import java.util.stream.Stream;

/** An event sets fields of the row that may change, and leaves the governed one to the machine. */
final class EffectTarget implements IrRule {
    @Override
    public String id() {
        return "RULE-506";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return MachineUse.all(model, facts)
                .flatMap(use -> use.machine().transitions().stream().flatMap(event -> event.effects().stream()
                        .flatMap(effect -> obstacle(use, effect)
                                .map(obstacle -> Problem.error(
                                        this,
                                        effect.value().node(),
                                        "The event `" + event.event() + "` sets `" + effect.target() + "` of `"
                                                + use.entity().name().text() + "`, " + obstacle,
                                        "Set another field"))
                                .stream())));
    }

    private static Optional<String> obstacle(MachineUse use, Assignment effect) {
        Optional<FieldFacts> field = use.entity().field(effect.target());
        if (field.isEmpty()) {
            return Optional.of("which it does not have");
        }
        if (effect.target().equals(use.attribute().name().text())) {
            return Optional.of("which the machine itself changes");
        }
        Access access = field.get().access();
        if (access == Access.CREATE_ONLY) {
            return Optional.of("which is set at create only");
        }
        boolean fixed = access == Access.COMPUTED
                || access == Access.IMMUTABLE
                || isIdentity(field.get())
                || isNumbered(field.get());
        return fixed ? Optional.of("which never changes by hand") : Optional.empty();
    }

    private static boolean isNumbered(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                && attribute.access() == Access.SERVER
                && attribute.sequence().isPresent();
    }

    private static boolean isIdentity(FieldFacts field) {
        return field instanceof AttributeFacts attribute && attribute.origin() == AttributeFacts.Origin.IDENTITY;
    }
}
