package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.StateMachine.Change;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A machine governs a required field that is shown and that its own way of change can reach: by event no client writes it, by
 * field a client must be able to.
 */
final class MachineAttribute implements IrRule {
    @Override
    public String id() {
        return "RULE-501";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return MachineUse.all(model, facts)
                .flatMap(use -> obstacle(use)
                        .map(obstacle -> Problem.error(
                                this,
                                use.attribute().node(),
                                use.place() + " follows the machine `"
                                        + use.machine().name() + "` and " + obstacle,
                                "Change the field, or remove its `machine`"))
                        .stream());
    }

    private static Optional<String> obstacle(MachineUse use) {
        Attribute attribute = use.attribute().attribute();
        if (attribute.nullable()) {
            return Optional.of("is nullable");
        }
        if (!(attribute.derivation() instanceof Derivation.None)) {
            return Optional.of("has a value of its own making");
        }
        return access(attribute.access(), use.machine().change());
    }

    private static Optional<String> access(Access access, Change change) {
        if (access == Access.WRITE_ONLY) {
            return Optional.of("is never shown");
        }
        if (access == Access.IMMUTABLE || access == Access.CREATE_ONLY) {
            return Optional.of("is set at create only");
        }
        if (change == Change.FIELD && !access.atUpdate()) {
            return Optional.of("changes by field, which no client may write");
        }
        return change == Change.EVENT && access == Access.UPDATE_ONLY
                ? Optional.of("changes by event, not at update")
                : Optional.empty();
    }
}
