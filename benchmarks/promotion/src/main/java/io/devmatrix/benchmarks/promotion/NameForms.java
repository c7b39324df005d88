package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.facts.Name;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All forms of a name, of one and of many. */
final class NameForms {
    private NameForms() {}

    static Map<String, String> of(String prefix, String text) {
        Map<String, String> forms = new TreeMap<>();
        add(forms, prefix, text);
        Name plural = Name.of(text).plural();
        String last = plural.text().equals(text) ? text : plural.text();
        add(forms, prefix + "plural.", last);
        forms.put(prefix + "plural.kebab", plural.kebab());
        return forms;
    }

    private static void add(Map<String, String> forms, String prefix, String text) {
        Name name = Name.of(text);
        forms.put(prefix + "text", text);
        forms.put(prefix + "first.lower", text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1));
        forms.put(prefix + "first.upper", text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
        forms.put(prefix + "camel", name.camel());
        forms.put(prefix + "pascal", name.pascal());
        forms.put(prefix + "snake", name.snake());
        forms.put(prefix + "upper", name.upperSnake());
        forms.put(prefix + "kebab", name.kebab());
        forms.put(prefix + "lower", text.toLowerCase(Locale.ROOT));
        forms.put(prefix + "human", name.human());
        forms.put(prefix + "title", name.title());
    }
}
