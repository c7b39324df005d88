package io.devmatrix.core.qa.report;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.StateMachine;
import java.util.stream.Collectors;

/** Pictures of the model: entities with their relations, and each state machine. */
final class ModelSection {
    private final FactTable facts;

    ModelSection(FactTable facts) {
        this.facts = facts;
    }

    String html() {
        String entities = facts.entities().isEmpty()
                ? "<p>The model has no entity.</p>\n"
                : "<h3>Entities</h3>\n"
                        + Html.scrolling("Diagram of the entities", EntityDiagram.of(facts))
                        + "<p class=\"legend\">An arrow leads to the entity that is referred to; dashed where there may be none,"
                        + " thick where the row is part of the other, with a dot where there are many.</p>\n";
        String machines = facts.application().behaviour().machines().stream()
                .map(this::machine)
                .collect(Collectors.joining());
        return Html.section("model", "The model", entities + machines);
    }

    private String machine(StateMachine machine) {
        return "<h3>State machine " + Html.text(machine.name()) + "</h3>\n"
                + Html.scrolling("Diagram of the state machine " + machine.name(), StateDiagram.of(facts, machine));
    }
}
