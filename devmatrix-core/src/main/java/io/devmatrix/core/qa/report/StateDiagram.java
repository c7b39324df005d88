package io.devmatrix.core.qa.report;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.qa.report.Svg.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A state machine: states one below the other, the start first, and beside them an arrow for each transition on a lane of
 * its own, with the event where it leaves.
 */
final class StateDiagram {
    private static final double LEFT = 8;
    private static final double PORT = 20;
    private static final double LANE = 12;
    private static final double SPACE = 14;
    private static final double INSET = 12;

    private final StateMachine machine;
    private final List<String> states;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Integer> ports = new LinkedHashMap<>();

    /** One transition from one state, with the number of its end at both boxes. */
    private record Step(Transition transition, String from, int leaves, int arrives) {}

    private StateDiagram(FactTable facts, StateMachine machine) {
        this.machine = machine;
        this.states = order(all(facts, machine), machine);
        states.forEach(from -> machine.transitions().stream()
                .filter(transition -> transition.leaves(from) && states.contains(transition.to()))
                .forEach(transition -> steps.add(new Step(transition, from, port(from), port(transition.to())))));
    }

    private int port(String state) {
        return ports.merge(state, 1, Integer::sum) - 1;
    }

    /** The picture. */
    static String of(FactTable facts, StateMachine machine) {
        return new StateDiagram(facts, machine).picture();
    }

    private static Set<String> all(FactTable facts, StateMachine machine) {
        Stream<String> values = facts.entities().stream()
                .flatMap(entity -> entity.attributes())
                .filter(attribute -> attribute.attribute().machine().equals(machine.name()))
                .flatMap(attribute -> facts.findEnum(attribute.type().enumName()).stream())
                .flatMap(type -> type.type().valueNames().stream());
        Stream<String> named = machine.transitions().stream()
                .flatMap(transition -> Stream.concat(transition.from().stream(), Stream.of(transition.to())));
        return Stream.concat(values, named).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** States in the order in which transitions reach them, then the others. */
    private static List<String> order(Set<String> all, StateMachine machine) {
        Set<String> ordered = new LinkedHashSet<>(Set.of(machine.start()));
        List<String> next = new ArrayList<>(ordered);
        while (!next.isEmpty()) {
            String from = next.remove(0);
            machine.transitions().stream()
                    .filter(transition -> transition.leaves(from))
                    .map(Transition::to)
                    .filter(ordered::add)
                    .forEach(next::add);
        }
        ordered.addAll(all);
        return List.copyOf(ordered);
    }

    private String picture() {
        Svg svg = new Svg("machine-" + machine.name());
        double width = width(states.stream());
        double lanes = LEFT
                + width
                + width(steps.stream().map(step -> step.transition().event()));
        Map<String, Double> tops = new LinkedHashMap<>();
        double y = LEFT;
        for (String state : states) {
            tops.put(state, y);
            y += height(state) + SPACE;
        }
        for (int i = 0; i < steps.size(); i++) {
            arrow(svg, steps.get(i), tops, LEFT + width, lanes + i * LANE);
        }
        states.forEach(state -> box(svg, state, tops.get(state), width));
        return svg.picture("State machine " + machine.name(), words());
    }

    private static double width(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0) * Svg.CHARACTER + 2 * INSET;
    }

    private double height(String state) {
        return Math.max(1, ports.getOrDefault(state, 0)) * PORT + INSET;
    }

    private void box(Svg svg, String state, double top, double width) {
        boolean start = state.equals(machine.start());
        svg.rectangle(start ? "box start" : "box", new Point(LEFT, top), width, height(state));
        svg.text("name", new Point(LEFT + INSET, top + height(state) / 2 + 4), state);
    }

    private void arrow(Svg svg, Step step, Map<String, Double> tops, double right, double lane) {
        double from = end(tops.get(step.from()), step.leaves());
        double to = end(tops.get(step.transition().to()), step.arrives());
        String title = words(step);
        svg.arrow(
                "edge",
                List.of(new Point(right, from), new Point(lane, from), new Point(lane, to), new Point(right, to)),
                title);
        svg.text("event", new Point(right + 6, from - 4), step.transition().event());
    }

    private static double end(double top, int port) {
        return top + INSET / 2 + port * PORT + PORT / 2 + 3;
    }

    private String words() {
        return "It starts as " + machine.start() + ". "
                + steps.stream().map(StateDiagram::words).collect(Collectors.joining(". "));
    }

    private static String words(Step step) {
        return step.transition().event() + " leads from " + step.from() + " to "
                + step.transition().to();
    }
}
