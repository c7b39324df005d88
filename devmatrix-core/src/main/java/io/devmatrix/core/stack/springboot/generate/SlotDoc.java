package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.slot.contract.Condition;
import io.devmatrix.core.slot.contract.Reason;
import io.devmatrix.core.slot.contract.RowRule;
import java.util.ArrayList;
import java.util.List;

/** What the interface of a slot says to its author: the text of the model, then conditions and refusals, each with its number or name. */
final class SlotDoc {
    private static final String UNIT =
            """
            package $package;

            /**
             * $text
            %s */
            public interface $Slot {
                /** Answers what it is asked; changes nothing, and the same for the same values. */
                @$nullable
                $Result $name($parameters $);

                $members;
            }
            """;

    private final SlotPlan plan;
    private final StringBuilder lines = new StringBuilder();
    private final List<String> words = new ArrayList<>();

    SlotDoc(SlotPlan plan) {
        this.plan = plan;
    }

    /** The unit with its documentation; what else it consists of is left open. */
    Code unit() {
        if (!plan.holds().isEmpty()) {
            begin("Always:");
            plan.holds().forEach(this::rule);
            lines.append(" * </ul>\n");
        }
        list("Before it is asked:", plan.requires());
        list("Behind it:", plan.ensures());
        if (!plan.reasons().isEmpty()) {
            begin("Refusals:");
            plan.reasons().forEach(this::reason);
            lines.append(" * </ul>\n");
        }
        Code unit = Quote.compilationUnit(String.format(java.util.Locale.ROOT, UNIT, lines))
                .with("text", Doc.sentence(plan.behaviour().text(), ""));
        for (int i = 0; i < words.size(); i++) {
            unit = unit.with("word" + i, words.get(i));
        }
        return unit;
    }

    private void list(String title, List<Condition> conditions) {
        if (!conditions.isEmpty()) {
            begin(title);
            conditions.forEach(condition -> lines.append(" * <li>")
                    .append(condition.id())
                    .append(": <code>")
                    .append(word(condition.that().source().text()))
                    .append("</code>\n"));
            lines.append(" * </ul>\n");
        }
    }

    private void begin(String title) {
        lines.append(" *\n * <p>").append(title).append("\n * <ul>\n");
    }

    private void rule(RowRule rule) {
        lines.append(" * <li>{@link ").append(rule.record()).append("}: ");
        if (rule.isComputed()) {
            lines.append("<code>").append(rule.member()).append("</code> is ");
        }
        lines.append("<code>").append(word(rule.that().source().text())).append("</code>\n");
    }

    private void reason(Reason reason) {
        lines.append(" * <li>{@link Refused.Reason#")
                .append(reason.constant())
                .append("}: ")
                .append(word(reason.title()))
                .append('\n');
    }

    private String word(String text) {
        words.add(text.strip().replaceAll("\\s+", " "));
        return "$word" + (words.size() - 1);
    }
}
