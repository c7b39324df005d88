package io.devmatrix.maven;

import io.devmatrix.maven.PluginDescriptor.Goal;
import io.devmatrix.maven.PluginDescriptor.Parameter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds for each goal of ours; says of a goal what does not. */
final class GoalShape {
    /** Typed so often, or known from elsewhere, that they go without the prefix. */
    private static final Set<String> SHORT =
            Set.of("against", "file", "reason", "dryRun", "rebase", "seal", "skipTests", "slot");

    private GoalShape() {}

    static List<String> faults(Goal goal) {
        return Stream.of(
                        ofTheGoal(goal),
                        ofItsSkips(goal),
                        goal.parameters().stream().filter(Parameter::isEditable).flatMap(GoalShape::ofAParameter))
                .flatMap(faults -> faults)
                .map(fault -> goal.name() + ": " + fault)
                .toList();
    }

    private static Stream<String> ofTheGoal(Goal goal) {
        return Stream.of(
                        fault(goal.tell("threadSafe").equals("true"), "is not thread-safe"),
                        fault(goal.tell("requiresOnline").equals("false"), "asks for a network"),
                        fault(!goal.tell("description").isEmpty(), "has no description"))
                .flatMap(fault -> fault);
    }

    private static Stream<String> ofItsSkips(Goal goal) {
        List<String> properties =
                goal.parameters().stream().map(Parameter::property).toList();
        return Stream.of("devmatrix.skip", "devmatrix." + goal.name() + ".skip")
                .filter(skip -> !properties.contains(skip))
                .map(skip -> "cannot be skipped by `" + skip + "`");
    }

    private static Stream<String> ofAParameter(Parameter parameter) {
        String property = parameter.property();
        return Stream.of(
                        fault(!parameter.since().isEmpty(), "has no @since"),
                        fault(!parameter.description().isEmpty(), "has no description"),
                        fault(
                                property.startsWith("devmatrix.") || SHORT.contains(property),
                                "has no property of ours but `" + property + "`"))
                .flatMap(fault -> fault)
                .map(fault -> "`" + parameter.name() + "` " + fault);
    }

    private static Stream<String> fault(boolean holds, String otherwise) {
        return holds ? Stream.empty() : Stream.of(otherwise);
    }
}
