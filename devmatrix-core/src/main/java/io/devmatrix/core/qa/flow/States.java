package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Notes which constant an attribute has where a step asks for it, so that each one is tried. */
final class States {
    private final Trace trace;
    private final Meaning meaning;

    States(Trace trace, Meaning meaning) {
        this.trace = trace;
        this.meaning = meaning;
    }

    /** Looks at attributes of the rows at hand that the text speaks of. */
    void see(String node, String text, Map<String, ? extends @Nullable Object> names) {
        names.forEach((name, value) -> {
            if (value instanceof RowView row && isWord(name, text)) {
                meaning.fields(row.entity()).values().forEach(field -> see(node, text, name, row, field));
            }
        });
    }

    private void see(String node, String text, String name, RowView row, FieldFacts field) {
        String own = field.name().text();
        if (field instanceof AttributeFacts attribute
                && !attribute.type().enumName().isEmpty()
                && isWord(own, text)) {
            trace.see(node, "where `" + name + "." + own + "` is " + row.raw(own));
        }
    }

    private static boolean isWord(String name, String text) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                .matcher(text)
                .find();
    }
}
