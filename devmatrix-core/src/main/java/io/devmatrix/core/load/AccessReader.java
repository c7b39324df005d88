package io.devmatrix.core.load;

import io.devmatrix.core.ir.Security;
import java.util.List;
import java.util.Optional;

/** Reads access rules in all their forms. */
final class AccessReader {
    /** Anybody who is signed in. */
    static final Security.Rule AUTHENTICATED = new Security.Rule(false, List.of(), Optional.empty());

    private static final List<String> CHOICES = List.of("public", "authenticated");

    private final NameForm role;

    AccessReader(Reading reading) {
        this.role = reading.vocabulary().form("valueName");
    }

    Security.Rule read(Value value) {
        if (value.isList()) {
            return new Security.Rule(false, roles(value), Optional.empty());
        }
        if (value.isObject()) {
            if (value.entries().isEmpty()) {
                value.empty();
            }
            Fields rule = value.fields("rule");
            return new Security.Rule(
                    false, rule.value("roles").map(this::roles).orElse(List.of()), rule.optionalText("owner"));
        }
        String text = value.word("an access rule");
        if (!text.isEmpty() && !CHOICES.contains(text)) {
            unknown(value, text);
        }
        return new Security.Rule(text.equals("public"), List.of(), Optional.empty());
    }

    private List<String> roles(Value list) {
        List<Value> items = list.items();
        if (list.isList() && items.isEmpty()) {
            list.empty();
        }
        return items.stream().map(item -> item.text(role)).toList();
    }

    private void unknown(Value value, String text) {
        String fix = Suggestion.of(text, CHOICES)
                .orElse("Write `public`, `authenticated` or a list of roles: `[" + text + "]`");
        value.problems().error(ModelProblem.UNKNOWN_CHOICE, value.location(), "`" + text + "` is no access rule", fix);
    }
}
