package io.devmatrix.core.load;

import io.devmatrix.core.finding.Location;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks that a name refers to something the model declares. */
final class References {
    private final Names names;
    private final Problems problems;

    References(Reading reading) {
        this.names = reading.names();
        this.problems = reading.problems();
    }

    boolean entity(Location at, String name) {
        return check(ModelProblem.UNKNOWN_ENTITY, at, "There is no entity", name, names.entities());
    }

    boolean machine(Location at, String name) {
        return check(ModelProblem.UNKNOWN_MACHINE, at, "There is no state machine", name, names.machines());
    }

    boolean flow(Location at, String name) {
        return check(ModelProblem.UNKNOWN_FLOW, at, "There is no flow", name, names.of("flows"));
    }

    /** A flow or a free-text behaviour. */
    boolean callable(Location at, String name) {
        Set<String> known = new LinkedHashSet<>(names.of("flows"));
        known.addAll(names.of("behaviours"));
        return check(ModelProblem.UNKNOWN_FLOW, at, "There is no flow or behaviour", name, known);
    }

    /** An operation of a port. */
    boolean operation(Location at, String port, String name) {
        return check(ModelProblem.UNKNOWN_PORT, at, "There is no port", port, names.of("ports"))
                && check(
                        ModelProblem.UNKNOWN_PORT,
                        at,
                        "The port `" + port + "` has no operation",
                        name,
                        names.operations(port));
    }

    boolean event(Location at, String name) {
        return check(ModelProblem.UNKNOWN_EVENT, at, "No state machine has an event", name, names.events());
    }

    /** A declared field, the parent, or what a trait adds. */
    boolean field(Location at, String entity, String name) {
        return !names.entities().contains(entity)
                || check(ModelProblem.UNKNOWN_FIELD, at, "`" + entity + "` has no field", name, names.fields(entity));
    }

    /** A parameter of a behaviour that is given rows. */
    boolean parameter(Location at, String name, Collection<String> known) {
        return check(ModelProblem.UNKNOWN_FIELD, at, "The signature has no rows", name, known);
    }

    boolean value(Location at, String enumName, String name) {
        List<String> values = names.values(enumName);
        return values.isEmpty()
                || check(ModelProblem.UNKNOWN_VALUE, at, "`" + enumName + "` has no value", name, values);
    }

    private boolean check(ModelProblem problem, Location at, String fact, String name, Collection<String> known) {
        if (name.isEmpty() || known.contains(name)) {
            return true;
        }
        problems.unknown(problem, at, fact + " `" + name + "`", name, known);
        return false;
    }
}
